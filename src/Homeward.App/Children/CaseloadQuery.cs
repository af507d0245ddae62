using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Children;

/// <summary>One child of a caseload.</summary>
public sealed record CaseloadRow
{
    public required Guid ChildId { get; init; }

    public string? Name { get; init; }

    public string? AgencyNumber { get; init; }

    public DateOnly? DateOfBirth { get; init; }

    public DateOnly? InCareSince { get; init; }

    public PlacementSetting? Setting { get; init; }

    public required Overlay Overlay { get; init; }

    public DateOnly? LastSeenOn { get; init; }

    public DateOnly? NextDueOn { get; init; }

    public string? NextRuleTitle { get; init; }

    public required int OverdueCount { get; init; }

    public required int DueSoonCount { get; init; }
}

/// <summary>The children of one worker, or of nobody, from the projection: what worries first.</summary>
public static class CaseloadQuery
{
    private const int Most = 500;

    private static readonly CompiledByModel<Func<HomewardDb, Guid, Guid, DateOnly, IAsyncEnumerable<CaseloadRow>>> OfWorker = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, Guid, Guid, DateOnly, IQueryable<CaseloadRow>>>(static (db, me, worker, today) =>
            from assignment in Part.Of(CurrentPart.On, db, today)
            where assignment.WorkerId == worker
            join entry in db.CaseloadEntries on new { assignment.WorkerId, assignment.ChildId } equals new { entry.WorkerId, entry.ChildId }
            where Part.Is(CaseAccess.EntryNotClosed, db, me, entry)
            join child in db.Children on assignment.ChildId equals child.Id
            join summary in db.Summaries on child.Id equals summary.ChildId
            orderby summary.OverdueCount descending, summary.NextDueOn == null, summary.NextDueOn, child.Name
            select new CaseloadRow
            {
                ChildId = child.Id,
                Name = child.Name,
                AgencyNumber = child.AgencyNumber,
                DateOfBirth = summary.DateOfBirth,
                InCareSince = summary.InCareSince,
                Setting = summary.Setting,
                Overlay = summary.Overlay,
                LastSeenOn = summary.LastSeenOn,
                NextDueOn = summary.NextDueOn,
                NextRuleTitle = summary.NextRuleTitle,
                OverdueCount = summary.OverdueCount,
                DueSoonCount = summary.DueSoonCount,
            })));

    private static readonly CompiledByModel<Func<HomewardDb, Guid, DateOnly, IAsyncEnumerable<CaseloadRow>>> OfNobody = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, Guid, DateOnly, IQueryable<CaseloadRow>>>(static (db, me, today) =>
            (from child in db.Children
             join summary in db.Summaries on child.Id equals summary.ChildId
             where Part.Of(ChildWithoutWorker.On, db, today).Contains(child.Id) && Part.Is(CaseAccess.NotClosed, db, me, child.Id)
             orderby summary.InCareSince == null, summary.OverdueCount descending, summary.NextDueOn == null, summary.NextDueOn, child.AgencyNumber
             select new CaseloadRow
             {
                 ChildId = child.Id,
                 Name = child.Name,
                 AgencyNumber = child.AgencyNumber,
                 DateOfBirth = summary.DateOfBirth,
                 InCareSince = summary.InCareSince,
                 Setting = summary.Setting,
                 Overlay = summary.Overlay,
                 LastSeenOn = summary.LastSeenOn,
                 NextDueOn = summary.NextDueOn,
                 NextRuleTitle = summary.NextRuleTitle,
                 OverdueCount = summary.OverdueCount,
                 DueSoonCount = summary.DueSoonCount,
             }).Take(Most))));

    /// <summary>Those whose cases are not closed to who asks; that the worker may be asked for at all, the page has made sure of.</summary>
    public static async Task<IReadOnlyList<CaseloadRow>> OfAsync(HomewardDb db, Actor actor, Guid? worker, DateOnly today, CancellationToken stop = default)
    {
        var rows = worker is { } id ? OfWorker.For(db)(db, actor.WorkerId, id, today) : OfNobody.For(db)(db, actor.WorkerId, today);
        var children = new List<CaseloadRow>();
        await foreach (var row in rows.WithCancellation(stop))
        {
            if (!actor.Conflicts.Contains(row.ChildId)) children.Add(row);
        }

        return children;
    }
}
