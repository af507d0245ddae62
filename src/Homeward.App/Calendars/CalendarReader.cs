using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Calendars;

/// <summary>
/// Answers a calendar program: what stands now, under the same names as before, with a higher number where it changed; what is gone is told as cancelled for as
/// long as programs may still show it.
/// </summary>
public sealed class CalendarReader(HomewardDb db, TimeProvider clock)
{
    private static readonly TimeSpan KeepCancelled = TimeSpan.FromDays(60);

    /// <summary>The entries of the feed with a key; null where there is none, it was revoked, or its worker has left.</summary>
    public async Task<IReadOnlyList<CalendarEntry>?> ReadAsync(string key, string from, CancellationToken stop = default)
    {
        var hash = CalendarKey.Hash(key);
        var feed = await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(known => known.KeyHash == hash && known.RevokedAt == null, stop);
        if (feed is null || await Actors.OfAsync(db, feed.WorkerId, from, stop) is not { } actor) return null;
        if (!await db.Accounts.AnyAsync(account => account.WorkerId == feed.WorkerId && account.DisabledAt == null, stop)) return null;
        var now = clock.GetUtcNow();
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        // Two programs that ask at once take turns at the feed's row.
        await db.CalendarFeeds.Where(known => known.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(static known => known.LastReadAt, (DateTimeOffset?)now), stop);
        var told = await db.CalendarEntries.AsNoTracking().Where(entry => entry.FeedId == feed.Id).ToDictionaryAsync(static entry => entry.Uid, StringComparer.Ordinal, stop);
        var items = await CalendarItems.OfAsync(db, actor, feed, now, clock.Today(), stop);
        var entries = new List<CalendarEntry>();
        foreach (var item in items)
        {
            var before = told.GetValueOrDefault(item.Uid);
            told.Remove(item.Uid);
            entries.Add(Keep(before, new CalendarEntry
            {
                FeedId = feed.Id, Uid = item.Uid, Summary = item.Summary, Day = item.Day, At = item.At, Sequence = before?.Sequence ?? 0, Cancelled = false, ChangedAt = before?.ChangedAt ?? now,
            }, now));
        }

        foreach (var gone in told.Values)
        {
            if (gone.Cancelled && gone.ChangedAt < now - KeepCancelled) db.CalendarEntries.Remove(gone);
            else entries.Add(Keep(gone, gone with { Cancelled = true }, now));
        }

        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return entries;
    }

    private CalendarEntry Keep(CalendarEntry? before, CalendarEntry entry, DateTimeOffset now)
    {
        if (before is null)
        {
            db.CalendarEntries.Add(entry);
            return entry;
        }

        if (before == entry) return entry;
        var changed = entry with { Sequence = before.Sequence + 1, ChangedAt = now };
        db.CalendarEntries.Update(changed);
        return changed;
    }
}
