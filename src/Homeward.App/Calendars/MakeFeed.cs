using Homeward.App.Access;
using Homeward.App.Operations;

namespace Homeward.App.Calendars;

/// <summary>A worker makes the address of their own calendar; the one before it is over.</summary>
public sealed record MakeFeed : AgencyOperation
{
    public override string Process => "calendar.make";

    public override IReadOnlyList<Role> By => [.. Enum.GetValues<Role>().Where(static role => role is not Role.Administrator)];

    /// <summary>SHA-256 of the secret part of the address, which is kept nowhere.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Whether entries carry the child's initials.</summary>
    public bool Initials { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        await RevokeFeed.AllAsync(change, stop);
        var feed = new CalendarFeed { Id = Guid.CreateVersion7(), WorkerId = change.Actor.WorkerId, KeyHash = KeyHash, Initials = Initials, MadeAt = change.Now };
        change.AddRow(feed, $"{nameof(CalendarFeed)}:{feed.Id:N}");
        change.Subject = feed.Id;
    }
}
