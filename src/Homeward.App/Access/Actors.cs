using System.Linq.Expressions;
using Homeward.App.Data;
using Homeward.App.Workers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

public static class Actors
{
    /// <summary>A worker who has not left, for the question that finds them.</summary>
    internal static readonly Expression<Func<HomewardDb, Guid, IQueryable<ActiveWorker>>> Active = static (db, id) =>
        db.Workers.AsNoTracking().Where(worker => worker.Id == id && worker.LeftOn == null)
            .Select(worker => new ActiveWorker(
                worker,
                db.Agencies.Any(agency => agency.Id == worker.AgencyId && !agency.Custodian),
                db.WorkerHouseholds.Any(tie => tie.WorkerId == worker.Id)));

    private static readonly CompiledByModel<Func<HomewardDb, Guid, CancellationToken, Task<ActiveWorker?>>> ById = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, Guid, CancellationToken, ActiveWorker?>>(static (db, id, stop) => Part.Of(Active, db, id).SingleOrDefault())));

    /// <summary>The worker as an actor; null where there is no such worker or they have left.</summary>
    public static async Task<Actor?> OfAsync(HomewardDb db, Guid workerId, string from, CancellationToken stop = default) =>
        await ById.For(db)(db, workerId, stop) is { } active ? await OfAsync(db, active, from, stop) : null;

    /// <summary>The worker of a session as an actor.</summary>
    public static async Task<Actor> OfAsync(HomewardDb db, ActiveWorker active, string from, CancellationToken stop = default)
    {
        var (worker, underContract, hasTies) = active;
        return new Actor
        {
            WorkerId = worker.Id,
            Name = worker.Name,
            Role = worker.Role,
            Unit = await UnitAsync(db, worker, stop),
            Conflicts = hasTies ? await ConflictsOfInterest.OfAsync(db, worker.Id, stop) : [],
            ContractAgency = underContract ? worker.AgencyId : null,
            From = from,
        };
    }

    // A level of the tree a query; a ring, which no screen can make, would end where it began.
    private static async Task<IReadOnlyList<Guid>> UnitAsync(HomewardDb db, Worker head, CancellationToken stop)
    {
        var unit = new List<Guid> { head.Id };
        if (head.Role is not Role.Supervisor) return unit;
        var level = unit;
        while (level.Count > 0)
        {
            var above = level;
            level = await db.Workers.Where(worker => worker.SupervisorId != null && above.Contains(worker.SupervisorId.Value) && !unit.Contains(worker.Id))
                .Select(static worker => worker.Id).ToListAsync(stop);
            unit = [.. unit, .. level];
        }

        return unit;
    }
}

/// <summary>A worker who has not left, whether they work for an agency under contract, and whether anybody on record is tied to them.</summary>
public sealed record ActiveWorker(Worker Worker, bool UnderContract, bool HasTies);
