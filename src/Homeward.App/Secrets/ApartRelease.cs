namespace Homeward.App.Secrets;

/// <summary>Somebody opened what is kept apart, and said why. Kept for good.</summary>
public sealed record ApartRelease
{
    /// <summary>How long it stays open to who opened it.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required Guid ApartId { get; init; }

    public required string Reason { get; init; }

    public required Guid WorkerId { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
