using System.Linq.Expressions;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>
/// What a worker owes now: everything overdue, everything due within a week, and what a rule already warns of, without what is put off. Each line has one owner,
/// the worker whose child it is; whoever else has a part in the case finds it there and on the caseload. Read from the projection alone, narrowly first: a page
/// shows seven lines of a hundred. A worker of null means the children nobody is assigned to.
/// </summary>
public static class TodayQuery
{
    public const int DaysAhead = 7;
    private const int Most = 200;
    private const int AnAlert = -1;
    private const int ATask = -2;

    // What lies on the asker's own desk beside the lines: most mornings nothing, so only whether it has to be read.
    private static readonly Expression<Func<HomewardDb, Guid, DateOnly, IQueryable<Found>>> OnTheDesk = static (db, me, week) =>
        db.Alerts.Where(alert => alert.WorkerId == me && alert.SeenAt == null)
            .Select(alert => new Found { ChildId = alert.ChildId, Number = AnAlert, DueOn = week, IsWarned = false }).Take(1)
            .Concat(db.CaseTasks.Where(task => task.OwnerId == me && task.DoneAt == null && task.DueOn <= week)
                .Select(task => new Found { ChildId = task.ChildId, Number = ATask, DueOn = week, IsWarned = false }).Take(1));

    private static readonly CompiledByModel<Func<HomewardDb, Guid, Guid, DateOnly, DateOnly, IAsyncEnumerable<Found>>> OfWorker = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, Guid, Guid, DateOnly, DateOnly, IQueryable<Found>>>(static (db, me, worker, today, week) =>
            (from assignment in db.Assignments
             where assignment.WorkerId == worker && assignment.Part == AssignmentPart.Responsible && assignment.From <= today && (assignment.To == null || assignment.To > today)
                && !Part.Of(CaseAccess.ClosedTo, db, me).Contains(assignment.ChildId)
             join item in db.DueItems on assignment.ChildId equals item.ChildId
             where item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon) && (item.PutOffUntil == null || item.PutOffUntil <= today)
             select new Found { ChildId = item.ChildId, Number = item.Number, DueOn = item.DueOn!.Value, IsWarned = item.Status == DueStatus.DueSoon })
            .Concat(Part.Of(OnTheDesk, db, me, week)))));

    private static readonly CompiledByModel<Func<HomewardDb, Guid, DateOnly, DateOnly, IAsyncEnumerable<Found>>> OfNobody = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, Guid, DateOnly, DateOnly, IQueryable<Found>>>(static (db, me, today, week) =>
            (from item in db.DueItems
             where item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon) && (item.PutOffUntil == null || item.PutOffUntil <= today)
                && !Part.Of(CaseAccess.ClosedTo, db, me).Contains(item.ChildId)
                && Part.Of(ChildWithoutWorker.On, db, today).Contains(item.ChildId)
             orderby item.DueOn, item.ChildId, item.Number
             select new Found { ChildId = item.ChildId, Number = item.Number, DueOn = item.DueOn!.Value, IsWarned = item.Status == DueStatus.DueSoon }).Take(Most)
            .Concat(Part.Of(OnTheDesk, db, me, week)))));

    private static readonly Expression<Func<DueItem, ChildRecord, TodayItem>> Whole = static (item, child) => new TodayItem
    {
        ChildId = child.Id,
        ChildName = child.Name,
        AgencyNumber = child.AgencyNumber,
        Number = item.Number,
        RuleId = item.RuleId,
        RuleTitle = item.RuleTitle,
        AboutKind = item.AboutKind,
        AboutId = item.AboutId,
        EpisodeId = item.EpisodeId,
        AboutName = item.AboutName,
        DueOn = item.DueOn!.Value,
        Status = item.Status,
        Because = item.Because,
    };

    private static readonly CompiledByModel<Func<HomewardDb, Guid[], int[], IAsyncEnumerable<TodayItem>>> Many = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid[] children, int[] numbers) =>
            db.DueItems.Where(item => children.Contains(item.ChildId) && numbers.Contains(item.Number) && item.Owed && item.DueOn != null)
                .Join(db.Children, static item => item.ChildId, static child => child.Id, Whole)));

    // What is asked with a list is written anew by the model for SQLite and planned anew by PostgreSQL, each time; the few lines of a page are not.
    private static readonly CompiledByModel<Func<HomewardDb, Guid, int, Guid, int, Guid, int, Guid, int, Guid, int, Guid, int, Guid, int, IAsyncEnumerable<TodayItem>>> Few = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid c1, int n1, Guid c2, int n2, Guid c3, int n3, Guid c4, int n4, Guid c5, int n5, Guid c6, int n6, Guid c7, int n7) =>
            db.DueItems.Where(item =>
                    ((item.ChildId == c1 && item.Number == n1) || (item.ChildId == c2 && item.Number == n2) || (item.ChildId == c3 && item.Number == n3)
                    || (item.ChildId == c4 && item.Number == n4) || (item.ChildId == c5 && item.Number == n5) || (item.ChildId == c6 && item.Number == n6)
                    || (item.ChildId == c7 && item.Number == n7)) && item.Owed && item.DueOn != null)
                .Join(db.Children, static item => item.ChildId, static child => child.Id, Whole)));

    /// <summary>The lines of the worker's cases that are open to who asks, and whether anything lies on the asker's desk.</summary>
    public static async Task<TodayFound> FindAsync(HomewardDb db, Actor actor, Guid? worker, DateOnly today, CancellationToken stop = default)
    {
        var (me, week) = (actor.WorkerId, today.AddDays(DaysAhead));
        var lines = new List<TodayLine>();
        var (alerts, tasks) = (false, false);
        await foreach (var found in (worker is { } id ? OfWorker.For(db)(db, me, id, today, week) : OfNobody.For(db)(db, me, today, week)).WithCancellation(stop))
        {
            if (found.Number is AnAlert) alerts = true;
            else if (found.Number is ATask) tasks = true;
            else lines.Add(new TodayLine(found.ChildId, found.Number, found.DueOn, found.IsWarned));
        }

        // Sorted here: in the database it costs as much as to find them.
        lines.Sort(InOrder);
        return new TodayFound(lines.Count > Most ? lines.GetRange(0, Most) : lines, alerts, tasks);
    }

    /// <summary>The same lines in the same order as they are shown; one that has changed since it was found is left out.</summary>
    public static async Task<IReadOnlyList<TodayItem>> ReadAsync(HomewardDb db, IReadOnlyList<TodayLine> lines, CancellationToken stop = default)
    {
        if (lines.Count == 0) return [];
        var found = new Dictionary<TodayLine, TodayItem>();
        await foreach (var item in Asked(db, lines).WithCancellation(stop)) found.TryAdd(item.Place, item);
        return [.. lines.Select(found.GetValueOrDefault).OfType<TodayItem>()];
    }

    private static int InOrder(TodayLine one, TodayLine other)
    {
        var order = one.DueOn.DayNumber - other.DueOn.DayNumber;
        if (order == 0) order = one.ChildId.CompareTo(other.ChildId);
        return order != 0 ? order : one.Number - other.Number;
    }

    private static IAsyncEnumerable<TodayItem> Asked(HomewardDb db, IReadOnlyList<TodayLine> lines)
    {
        if (lines.Count > TodayList.AboveTheFold) return Many.For(db)(db, [.. lines.Select(static line => line.ChildId).Distinct()], [.. lines.Select(static line => line.Number).Distinct()]);
        // Where there are fewer, the last is asked for again.
        TodayLine One(int at) => lines[Math.Min(at, lines.Count - 1)];
        var (a, b, c, d, e, f, g) = (One(0), One(1), One(2), One(3), One(4), One(5), One(6));
        return Few.For(db)(
            db, a.ChildId, a.Number, b.ChildId, b.Number, c.ChildId, c.Number, d.ChildId, d.Number, e.ChildId, e.Number, f.ChildId, f.Number, g.ChildId, g.Number);
    }

    private sealed class Found
    {
        public Guid ChildId { get; init; }

        public int Number { get; init; }

        public DateOnly DueOn { get; init; }

        public bool IsWarned { get; init; }
    }
}

/// <summary>What is found for the page Today, before any of it is read whole.</summary>
public sealed record TodayFound(IReadOnlyList<TodayLine> Lines, bool Alerts, bool Tasks);
