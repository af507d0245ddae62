using System.Linq.Expressions;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>
/// What a worker owes now: everything overdue, everything due within a week, and what a rule already warns of, without what is put off. Each line has one owner,
/// the worker whose child it is; whoever else has a part in the case finds it there and on the caseload. The database is asked whose lists they are and which of
/// them are open to the asker; the lines come from <see cref="KeptLines"/>. A worker of null means the children nobody is assigned to.
/// </summary>
public static class TodayQuery
{
    public const int DaysAhead = 7;
    private const int Most = 200;
    private const string AnAlert = "alert";
    private const string ATask = "task";

    // What lies on the asker's own desk beside the lines: most mornings nothing, so only whether it has to be read.
    private static readonly Expression<Func<HomewardDb, Guid, DateOnly, IQueryable<Found>>> OnTheDesk = static (db, me, week) =>
        db.Alerts.Where(alert => alert.WorkerId == me && alert.SeenAt == null)
            .Select(alert => new Found { ChildId = alert.ChildId, Hash = AnAlert, OnDesk = true }).Take(1)
            .Concat(db.CaseTasks.Where(task => task.OwnerId == me && task.DoneAt == null && task.DueOn <= week)
                .Select(task => new Found { ChildId = task.ChildId, Hash = ATask, OnDesk = true }).Take(1));

    private static readonly CompiledByModel<Func<HomewardDb, Guid, Guid, DateOnly, DateOnly, IAsyncEnumerable<Found>>> OfWorker = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, Guid, Guid, DateOnly, DateOnly, IQueryable<Found>>>(static (db, me, worker, today, week) =>
            (from assignment in Part.Of(CurrentPart.On, db, today)
             where assignment.WorkerId == worker && assignment.Part == AssignmentPart.Responsible
             join entry in db.CaseloadEntries on new { assignment.WorkerId, assignment.ChildId } equals new { entry.WorkerId, entry.ChildId }
             where entry.DueHash != null && Part.Is(CaseAccess.EntryNotClosed, db, me, entry)
             select new Found { ChildId = entry.ChildId, Hash = entry.DueHash!, OnDesk = false })
            .Concat(Part.Of(OnTheDesk, db, me, week)))));

    // There may be very many of them, so those are found whose lines come first.
    private static readonly CompiledByModel<Func<HomewardDb, Guid, DateOnly, DateOnly, IAsyncEnumerable<Found>>> OfNobody = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, Guid, DateOnly, DateOnly, IQueryable<Found>>>(static (db, me, today, week) =>
            (from item in db.DueItems
             where item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon) && (item.PutOffUntil == null || item.PutOffUntil <= today)
                && Part.Is(CaseAccess.NotClosed, db, me, item.ChildId)
                && Part.Of(ChildWithoutWorker.On, db, today).Contains(item.ChildId)
             orderby item.DueOn, item.ChildId, item.Number
             select item).Take(Most)
            .Join(db.Summaries, static item => item.ChildId, static summary => summary.ChildId, static (item, summary) =>
                new Found { ChildId = summary.ChildId, Hash = summary.DueHash, OnDesk = false })
            .Distinct()
            .Concat(Part.Of(OnTheDesk, db, me, week)))));

    /// <summary>The lines of the worker's cases that are open to who asks, earliest due first, and whether anything lies on the asker's desk.</summary>
    public static async Task<TodayFound> FindAsync(HomewardDb db, Actor actor, Guid? worker, DateOnly today, CancellationToken stop = default)
    {
        var (me, week) = (actor.WorkerId, today.AddDays(DaysAhead));
        var lists = new List<ListOfChild>(32);
        var (alerts, tasks) = (false, false);
        await foreach (var found in (worker is { } id ? OfWorker.For(db)(db, me, id, today, week) : OfNobody.For(db)(db, me, today, week)).WithCancellation(stop))
        {
            if (found.OnDesk)
            {
                alerts |= found.Hash is AnAlert;
                tasks |= found.Hash is ATask;
            }
            else if (!actor.Conflicts.Contains(found.ChildId))
            {
                lists.Add(new ListOfChild(found.ChildId, found.Hash));
            }
        }

        var lines = new List<TodayLine>(Most);
        foreach (ref readonly var line in (await KeptLines.OfAsync(db, new PageOf(worker, me), lists, stop)).AsSpan())
        {
            if (lines.Count == Most) break;
            if ((line.DueOn <= week || line.IsWarned) && !(line.PutOffUntil > today)) lines.Add(line);
        }

        return new TodayFound(lines, alerts, tasks);
    }

    private sealed record Found
    {
        public Guid ChildId { get; init; }

        public required string Hash { get; init; }

        public bool OnDesk { get; init; }
    }
}

/// <summary>What is found for the page Today.</summary>
public sealed record TodayFound(IReadOnlyList<TodayLine> Lines, bool Alerts, bool Tasks);
