using System.Security.Cryptography;
using System.Text;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Hearings;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Calendars;

/// <summary>One thing with a day: a hearing that is set, or something owed.</summary>
public sealed record CalendarItem(string Uid, string Summary, DateOnly Day, DateTimeOffset? At);

/// <summary>What stands in a worker's calendar: hearings that are set and what is owed to the children assigned to them, a month back and half a year ahead.</summary>
public static class CalendarItems
{
    public const int DaysBack = 31;
    public const int DaysAhead = 183;

    public static async Task<IReadOnlyList<CalendarItem>> OfAsync(HomewardDb db, Actor actor, CalendarFeed feed, DateTimeOffset now, DateOnly today, CancellationToken stop)
    {
        var parts = CurrentPart.InCases(db, today).Where(part => part.WorkerId == actor.WorkerId);
        var mine = await CaseAccess.OpenTo(db, actor, now, today)
            .Where(child => parts.Any(part => part.ChildId == child.Id))
            .Select(static child => new { child.Id, child.Name }).ToListAsync(stop);
        var initials = mine.ToDictionary(static child => child.Id, child => feed.Initials ? Initials(child.Name) : null);
        var (from, to) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var items = new List<CalendarItem>();
        foreach (var (child, history) in await new FactsLoader(db).LoadAmongAsync([.. initials.Keys], stop))
        {
            foreach (var hearing in history.Current().Hearings)
            {
                if (hearing is { HeldOn: null, ScheduledFor: { } on } && on >= from && on <= to)
                    items.Add(new CalendarItem(Uid(feed, $"hearing {Chain(history, hearing):N}"), Words(HearingWords.Of(hearing.Kind), initials[child]), on, null));
            }
        }

        var owed = await db.DueItems.AsNoTracking()
            .Where(item => initials.Keys.Contains(item.ChildId) && item.Owed && item.DueOn != null && item.DueOn >= from && item.DueOn <= to)
            .OrderBy(static item => item.ChildId).ThenBy(static item => item.Number).ToListAsync(stop);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in owed)
        {
            var what = $"due {item.ChildId:N} {item.RuleId} {item.RuleTitle} {item.AboutKind} {item.AboutId:N} {item.AboutName} {item.EpisodeId:N}";
            var nth = seen[what] = seen.GetValueOrDefault(what) + 1;
            items.Add(new CalendarItem(Uid(feed, $"{what} {nth}"), Words($"Due: {item.RuleTitle}", initials[item.ChildId]), item.DueOn!.Value, item.DueAt));
        }

        return items;
    }

    // A hearing that was put off is a later version of the same fact: the first of the chain names it for good.
    private static Guid Chain(CaseHistory history, Fact fact)
    {
        var first = fact;
        while (first.Supersedes is { } before && history.Versions.FirstOrDefault(version => version.Id == before) is { } earlier) first = earlier;
        return first.Id;
    }

    private static string Uid(CalendarFeed feed, string what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{feed.Id:N} {what}")).AsSpan(0, 16)) + "@homeward";

    private static string Words(string title, string? initials) => initials is null ? title : $"{title} ({initials})";

    private static string? Initials(string? name) =>
        name is null ? null : string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(static part => char.ToUpperInvariant(part[0])));
}
