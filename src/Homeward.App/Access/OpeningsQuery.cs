using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>A case opened in an emergency, as a list shows it: the child is named only to those to whom the case is open.</summary>
public sealed record Opening
{
    public required Guid Id { get; init; }

    public required string Worker { get; init; }

    public required Guid ChildId { get; init; }

    public string? ChildName { get; init; }

    public required BreakGlassCategory Category { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public DateTimeOffset? ReviewedAt { get; init; }

    public string? Reviewer { get; init; }

    public string? Review { get; init; }

    /// <summary>How many pages of the case the worker looked at meanwhile.</summary>
    public required int Reads { get; init; }
}

public static class OpeningsQuery
{
    private const int Most = 200;

    /// <summary>What waits for the actor's review, the oldest first.</summary>
    public static Task<IReadOnlyList<Opening>> UnreviewedAsync(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, CancellationToken stop = default) =>
        ReadAsync(db, actor, GlassReview.Of(db, actor).Where(static glass => glass.ReviewedAt == null).OrderBy(static glass => glass.OpenedAt), now, today, stop);

    /// <summary>What the actor could have reviewed and somebody has, the latest first.</summary>
    public static Task<IReadOnlyList<Opening>> ReviewedAsync(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, CancellationToken stop = default) =>
        ReadAsync(db, actor, GlassReview.Of(db, actor).Where(static glass => glass.ReviewedAt != null).OrderByDescending(static glass => glass.OpenedAt), now, today, stop);

    /// <summary>The cases a worker has opened that have not closed again.</summary>
    public static Task<IReadOnlyList<Opening>> OpenNowAsync(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        var me = actor.WorkerId;
        return ReadAsync(db, actor, db.BreakGlass.Where(glass => glass.WorkerId == me && glass.EndsAt > now).OrderBy(static glass => glass.EndsAt), now, today, stop);
    }

    private static async Task<IReadOnlyList<Opening>> ReadAsync(
        HomewardDb db, Actor actor, IQueryable<BreakGlass> which, DateTimeOffset now, DateOnly today, CancellationToken stop)
    {
        var open = CaseAccess.OpenTo(db, actor, now, today);
        return await (from glass in which
                      join worker in db.Workers on glass.WorkerId equals worker.Id
                      join known in db.Workers on glass.ReviewedBy equals (Guid?)known.Id into reviewers
                      from reviewer in reviewers.DefaultIfEmpty()
                      select new Opening
                      {
                          Id = glass.Id,
                          Worker = worker.Name,
                          ChildId = glass.ChildId,
                          ChildName = open.Where(child => child.Id == glass.ChildId).Select(static child => child.Name ?? child.AgencyNumber).FirstOrDefault(),
                          Category = glass.Category,
                          Reason = glass.Reason,
                          OpenedAt = glass.OpenedAt,
                          EndsAt = glass.EndsAt,
                          ReviewedAt = glass.ReviewedAt,
                          Reviewer = reviewer!.Name,
                          Review = glass.Review,
                          Reads = db.CaseReads.Count(read => read.ChildId == glass.ChildId && read.WorkerId == glass.WorkerId && read.At >= glass.OpenedAt && read.At <= glass.EndsAt),
                      }).AsNoTracking().Take(Most).ToListAsync(stop);
    }
}
