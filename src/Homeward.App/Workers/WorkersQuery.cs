using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Workers;

/// <summary>A worker who has children now.</summary>
public sealed record WorkerChoice(Guid Id, string Name);

public static class WorkersQuery
{
    private static readonly CompiledByModel<Func<HomewardDb, Guid, CancellationToken, Task<string?>>> OfChild = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid childId, CancellationToken stop) =>
            (from assignment in db.Assignments
             where assignment.ChildId == childId && assignment.To == null && assignment.Part == AssignmentPart.Responsible
             join worker in db.Workers on assignment.WorkerId equals worker.Id
             select worker.Name).SingleOrDefault()));

    /// <summary>Workers with at least one child whose lists the actor may look at, by name: at most a screenful.</summary>
    public static async Task<IReadOnlyList<WorkerChoice>> WithChildrenAsync(HomewardDb db, Actor actor, CancellationToken stop = default) =>
        await db.Workers.AsNoTracking()
            .Where(worker => ((actor.Role == Role.Auditor && (actor.ContractAgency == null || worker.AgencyId == actor.ContractAgency)) || actor.Unit.Contains(worker.Id))
                && db.Assignments.Any(assignment => assignment.WorkerId == worker.Id && assignment.To == null && assignment.Part == AssignmentPart.Responsible))
            .OrderBy(static worker => worker.Name)
            .Take(50)
            .Select(static worker => new WorkerChoice(worker.Id, worker.Name))
            .ToListAsync(stop);

    public static Task<string?> OfChildAsync(HomewardDb db, Guid childId, CancellationToken stop = default) => OfChild.For(db)(db, childId, stop);
}
