namespace Homeward.App.Ledger;

/// <summary>One thing done to the record, chained to the one before by SHA-256.</summary>
public sealed record LedgerEntry
{
    /// <summary>Counts from 1 without a gap; the order things were done in, whatever the clock said.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null where no person did it: a sweep, an import from the console.</summary>
    public Guid? WorkerId { get; init; }

    public required string Worker { get; init; }

    public required string Process { get; init; }

    public string? Reason { get; init; }

    public required string From { get; init; }

    /// <summary>Each child it changed with the version it left the child at, as <c>id@version</c>, separated by blanks.</summary>
    public required string Children { get; init; }

    /// <summary>What it wrote, as <c>kind:id</c>, separated by blanks; never what the record says.</summary>
    public required string Records { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }
}
