using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Alerts;

/// <summary>Makes the digest of a morning for each worker before whom something lies, and reads a worker's own.</summary>
public static class Digests
{
    /// <summary>Within the caller's transaction; a worker who has one of the day gets no other. Answers how many were made.</summary>
    public static async Task<int> MakeAsync(HomewardDb db, DateOnly today, DateTimeOffset now, CancellationToken stop)
    {
        var week = today.AddDays(TodayQuery.DaysAhead);
        var responsible = CurrentPart.InCases(db, today).Where(static part => part.Part == AssignmentPart.Responsible);
        var workers = await db.Workers.AsNoTracking()
            .Where(worker => worker.LeftOn == null && !db.Digests.Any(made => made.WorkerId == worker.Id && made.Day == today)
                && (db.CaseTasks.Any(task => task.OwnerId == worker.Id && task.DoneAt == null && task.DueOn <= week)
                    || responsible.Any(part => part.WorkerId == worker.Id)))
            .Select(static worker => worker.Id).ToListAsync(stop);
        var made = 0;
        foreach (var worker in workers)
        {
            if (await Actors.OfAsync(db, worker, "morning", stop) is not { } actor) continue;
            var found = await TodayQuery.FindAsync(db, actor, worker, today, stop);
            var list = TodayList.Of(found.Lines, today);
            var (_, tasks) = await DeskQuery.OfAsync(db, actor, found, now, today, stop);
            var digest = new Digest
            {
                WorkerId = worker, Day = today, Overdue = list.Overdue.Count, ThisWeek = list.ThisWeek.Count, AtRisk = list.AtRisk.Count, Tasks = tasks.Count, MadeAt = now,
            };
            if (digest is { Owed: 0, Tasks: 0 }) continue;
            db.Digests.Add(digest);
            made++;
        }

        await db.SaveChangesAsync(stop);
        return made;
    }

    /// <summary>A worker's own, the newest first: a month of them.</summary>
    public static async Task<IReadOnlyList<Digest>> OfAsync(HomewardDb db, Guid worker, DateOnly today, CancellationToken stop = default)
    {
        var since = today.AddDays(-31);
        return await db.Digests.AsNoTracking().Where(made => made.WorkerId == worker && made.Day > since).OrderByDescending(static made => made.Day).ToListAsync(stop);
    }
}
