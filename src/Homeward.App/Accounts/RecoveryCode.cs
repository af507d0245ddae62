namespace Homeward.App.Accounts;

/// <summary>One of the codes a worker printed for the day the phone is lost; only its hash is kept, and it serves once.</summary>
public sealed record RecoveryCode
{
    /// <summary>How many are printed at a time.</summary>
    public const int Sheet = 8;

    public required Guid AccountId { get; init; }

    public required byte[] Hash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}
