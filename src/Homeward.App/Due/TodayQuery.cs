using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>Something owed to a child, as one line of a list.</summary>
public sealed record TodayItem
{
    public required Guid ChildId { get; init; }

    public string? ChildName { get; init; }

    public string? AgencyNumber { get; init; }

    public required string RuleId { get; init; }

    public required string RuleTitle { get; init; }

    public required SubjectKind AboutKind { get; init; }

    public Guid? AboutId { get; init; }

    public string? AboutName { get; init; }

    public Guid? EpisodeId { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DueStatus Status { get; init; }

    public required string Because { get; init; }

    /// <summary>The line, as an act names it.</summary>
    public string Line => LineName.Of(RuleId, RuleTitle, AboutKind, AboutId, AboutName, EpisodeId, DueOn);
}

/// <summary>
/// What a worker owes now: everything overdue, everything due within a week, and what a rule already warns of, without what is put off. Each line has one owner,
/// the worker whose child it is; whoever else has a part in the case finds it there and on the caseload. Read from the projection alone; a worker of null means the
/// children nobody is assigned to.
/// </summary>
public static class TodayQuery
{
    public const int DaysAhead = 7;
    private const int Most = 200;

    private static readonly CompiledByModel<Func<HomewardDb, Guid, DateOnly, DateOnly, IAsyncEnumerable<TodayItem>>> OfWorker = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, Guid worker, DateOnly today, DateOnly week) =>
            (from assignment in db.Assignments
             where assignment.WorkerId == worker && assignment.Part == AssignmentPart.Responsible && assignment.From <= today && (assignment.To == null || assignment.To > today)
             join child in db.Children on assignment.ChildId equals child.Id
             join item in db.DueItems on child.Id equals item.ChildId
             where item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon)
                && !db.DuePutOffs.Any(put => put.ChildId == item.ChildId && put.RuleId == item.RuleId && put.RuleTitle == item.RuleTitle && put.AboutKind == item.AboutKind
                    && put.AboutId == item.AboutId && put.AboutName == item.AboutName && put.EpisodeId == item.EpisodeId && put.DueOn == item.DueOn && put.Status == item.Status
                    && put.Until > today)
             orderby item.DueOn, child.Id, item.Number
             select new TodayItem
             {
                 ChildId = child.Id,
                 ChildName = child.Name,
                 AgencyNumber = child.AgencyNumber,
                 RuleId = item.RuleId,
                 RuleTitle = item.RuleTitle,
                 AboutKind = item.AboutKind,
                 AboutId = item.AboutId,
                 EpisodeId = item.EpisodeId,
                 AboutName = item.AboutName,
                 DueOn = item.DueOn!.Value,
                 Status = item.Status,
                 Because = item.Because,
             }).Take(Most)));

    private static readonly CompiledByModel<Func<HomewardDb, DateOnly, DateOnly, IAsyncEnumerable<TodayItem>>> OfNobody = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, DateOnly today, DateOnly week) =>
            (from child in db.Children
             join item in db.DueItems on child.Id equals item.ChildId
             where item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon)
                && !db.Assignments.Any(assignment => assignment.ChildId == child.Id && assignment.From <= today && (assignment.To == null || assignment.To > today))
                && !db.DuePutOffs.Any(put => put.ChildId == item.ChildId && put.RuleId == item.RuleId && put.RuleTitle == item.RuleTitle && put.AboutKind == item.AboutKind
                    && put.AboutId == item.AboutId && put.AboutName == item.AboutName && put.EpisodeId == item.EpisodeId && put.DueOn == item.DueOn && put.Status == item.Status
                    && put.Until > today)
             orderby item.DueOn, child.Id, item.Number
             select new TodayItem
             {
                 ChildId = child.Id,
                 ChildName = child.Name,
                 AgencyNumber = child.AgencyNumber,
                 RuleId = item.RuleId,
                 RuleTitle = item.RuleTitle,
                 AboutKind = item.AboutKind,
                 AboutId = item.AboutId,
                 EpisodeId = item.EpisodeId,
                 AboutName = item.AboutName,
                 DueOn = item.DueOn!.Value,
                 Status = item.Status,
                 Because = item.Because,
             }).Take(Most)));

    public static async Task<IReadOnlyList<TodayItem>> OfAsync(HomewardDb db, Guid? worker, DateOnly today, CancellationToken stop = default)
    {
        var week = today.AddDays(DaysAhead);
        var rows = worker is { } id ? OfWorker.For(db)(db, id, today, week) : OfNobody.For(db)(db, today, week);
        var items = new List<TodayItem>();
        await foreach (var row in rows.WithCancellation(stop)) items.Add(row);
        return items;
    }
}
