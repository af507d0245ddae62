namespace Homeward.App.Ledger;

/// <summary>The last entry. Writers take turns at its row, so that the chain has no fork.</summary>
public sealed record LedgerHead
{
    public int One { get; init; } = 1;

    public required long Sequence { get; init; }

    public required byte[] Hash { get; init; }
}
