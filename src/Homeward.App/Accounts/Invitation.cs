namespace Homeward.App.Accounts;

/// <summary>A one-time code with which a worker sets up how they sign in: when they join, or when they have lost every means they had.</summary>
public sealed record Invitation
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required byte[] CodeHash { get; init; }

    public required Guid MadeBy { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Recovery replaces what the account had, so where there is a second administrator, that one confirms it.</summary>
    public required bool NeedsSecond { get; init; }

    public Guid? ConfirmedBy { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}
