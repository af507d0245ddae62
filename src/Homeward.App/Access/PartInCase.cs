using System.Linq.Expressions;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>
/// What decides on one case for somebody it is not closed to: the child's row with each worker who has a part in it now, or with none, and until when the asker
/// has it open in an emergency. Every page of a child asks it, so it is translated once.
/// </summary>
internal sealed class PartInCase
{
    private static readonly Expression<Func<HomewardDb, Guid, Guid, DateTimeOffset, DateOnly, IQueryable<PartInCase>>> Question = static (db, me, childId, now, today) =>
        from child in db.Children.AsNoTracking()
        where child.Id == childId && Part.Is(CaseAccess.NotClosed, db, me, child.Id)
        from part in Part.Of(CurrentPart.On, db, today).Where(part => part.ChildId == child.Id).DefaultIfEmpty()
        from worker in db.Workers.Where(worker => worker.Id == part!.WorkerId).DefaultIfEmpty()
        select new PartInCase
        {
            Child = child,
            WorkerId = (Guid?)part!.WorkerId,
            AgencyId = worker!.AgencyId,
            EmergencyEndsAt = db.BreakGlass.Where(glass => glass.ChildId == childId && glass.WorkerId == me && glass.EndsAt > now).Max(static glass => (DateTimeOffset?)glass.EndsAt),
        };

    private static readonly CompiledByModel<Func<HomewardDb, Guid, Guid, DateTimeOffset, DateOnly, IAsyncEnumerable<PartInCase>>> Compiled = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn(Question)));

    public required ChildRecord Child { get; init; }

    public required Guid? WorkerId { get; init; }

    public required Guid? AgencyId { get; init; }

    public required DateTimeOffset? EmergencyEndsAt { get; init; }

    /// <summary>None where the case is closed to the asker, or is not there.</summary>
    public static async Task<IReadOnlyList<PartInCase>> AllAsync(HomewardDb db, Guid me, Guid childId, DateTimeOffset now, DateOnly today, CancellationToken stop)
    {
        var parts = new List<PartInCase>();
        await foreach (var part in Compiled.For(db)(db, me, childId, now, today).WithCancellation(stop)) parts.Add(part);
        return parts;
    }
}
