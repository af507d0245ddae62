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

    private static readonly CompiledByModel<Func<HomewardDb, Guid, DateOnly, DateOnly, IAsyncEnumerable<TodayLine>>> OfWorker = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, Guid worker, DateOnly today, DateOnly week) =>
            (from assignment in db.Assignments
             where assignment.WorkerId == worker && assignment.Part == AssignmentPart.Responsible && assignment.From <= today && (assignment.To == null || assignment.To > today)
             join item in db.DueItems on assignment.ChildId equals item.ChildId
             where item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon) && (item.PutOffUntil == null || item.PutOffUntil <= today)
             orderby item.DueOn, item.ChildId, item.Number
             select new TodayLine(item.ChildId, item.Number, item.DueOn!.Value, item.Status)).Take(Most)));

    private static readonly CompiledByModel<Func<HomewardDb, DateOnly, DateOnly, IAsyncEnumerable<TodayLine>>> OfNobody = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, DateOnly today, DateOnly week) =>
            (from item in db.DueItems
             where item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon) && (item.PutOffUntil == null || item.PutOffUntil <= today)
                && !db.Assignments.Any(assignment => assignment.ChildId == item.ChildId && assignment.From <= today && (assignment.To == null || assignment.To > today))
             orderby item.DueOn, item.ChildId, item.Number
             select new TodayLine(item.ChildId, item.Number, item.DueOn!.Value, item.Status)).Take(Most)));

    private static readonly CompiledByModel<Func<HomewardDb, Guid[], int[], IAsyncEnumerable<TodayItem>>> Whole = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, Guid[] children, int[] numbers) =>
            from item in db.DueItems
            where children.Contains(item.ChildId) && numbers.Contains(item.Number) && item.Owed && item.DueOn != null
            join child in db.Children on item.ChildId equals child.Id
            select new TodayItem
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
            }));

    /// <summary>The lines, earliest first.</summary>
    public static async Task<IReadOnlyList<TodayLine>> LinesAsync(HomewardDb db, Guid? worker, DateOnly today, CancellationToken stop = default)
    {
        var week = today.AddDays(DaysAhead);
        var lines = new List<TodayLine>();
        await foreach (var line in (worker is { } id ? OfWorker.For(db)(db, id, today, week) : OfNobody.For(db)(db, today, week)).WithCancellation(stop)) lines.Add(line);
        return lines;
    }

    /// <summary>The same lines in the same order as they are shown; one that has changed since it was found is left out.</summary>
    public static async Task<IReadOnlyList<TodayItem>> ReadAsync(HomewardDb db, IReadOnlyCollection<TodayLine> lines, CancellationToken stop = default)
    {
        if (lines.Count == 0) return [];
        Guid[] children = [.. lines.Select(static line => line.ChildId).Distinct()];
        int[] numbers = [.. lines.Select(static line => line.Number).Distinct()];
        var found = new Dictionary<TodayLine, TodayItem>();
        await foreach (var item in Whole.For(db)(db, children, numbers).WithCancellation(stop)) found.TryAdd(item.Place, item);
        return [.. lines.Select(found.GetValueOrDefault).OfType<TodayItem>()];
    }

    /// <summary>All of them as they are shown.</summary>
    public static async Task<IReadOnlyList<TodayItem>> OfAsync(HomewardDb db, Guid? worker, DateOnly today, CancellationToken stop = default) =>
        await ReadAsync(db, await LinesAsync(db, worker, today, stop), stop);
}
