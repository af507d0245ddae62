using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Calendars;

/// <summary>The address of a worker's own calendar is over at once.</summary>
public sealed record RevokeFeed : AgencyOperation
{
    public override string Process => "calendar.revoke";

    public override IReadOnlyList<Role> By => [.. Enum.GetValues<Role>().Where(static role => role is not Role.Administrator)];

    public override Task DecideAsync(Change change, CancellationToken stop) => AllAsync(change, stop);

    internal static async Task AllAsync(Change change, CancellationToken stop)
    {
        var (mine, at) = (change.Actor.WorkerId, (DateTimeOffset?)change.Now);
        var open = change.Db.CalendarFeeds.Where(feed => feed.WorkerId == mine && feed.RevokedAt == null);
        foreach (var id in await open.Select(static feed => feed.Id).ToListAsync(stop)) change.Changed($"{nameof(CalendarFeed)}:{id:N}");
        await open.ExecuteUpdateAsync(set => set.SetProperty(static feed => feed.RevokedAt, at), stop);
    }
}
