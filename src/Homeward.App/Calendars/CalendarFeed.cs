namespace Homeward.App.Calendars;

/// <summary>
/// A worker's own hearings and due dates as a calendar program reads them, at an address nobody can guess. The address is kept as a hash; revoked, it is over.
/// </summary>
public sealed record CalendarFeed
{
    public required Guid Id { get; init; }

    public required Guid WorkerId { get; init; }

    /// <summary>SHA-256 of the secret part of the address.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Whether entries carry the child's initials; never more.</summary>
    public required bool Initials { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public DateTimeOffset? LastReadAt { get; init; }
}

/// <summary>What a feed has told of one thing, so that a change has a number and what is gone is said to be cancelled.</summary>
public sealed record CalendarEntry
{
    public required Guid FeedId { get; init; }

    /// <summary>The same for as long as the thing is.</summary>
    public required string Uid { get; init; }

    public required string Summary { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The instant, for a clock of hours; null for a whole day.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Counts what changed since it was first told.</summary>
    public required int Sequence { get; init; }

    public required bool Cancelled { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
}
