using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Workers;

/// <summary>A child whose responsible worker leaves, and who takes the case over.</summary>
public sealed record HandOver(Guid ChildId, Guid? ToWorkerId);

/// <summary>
/// Somebody leaves: every case they are responsible for goes to a colleague, their account closes and their sessions end, in one transaction. The database
/// refuses a leaver who still has a case.
/// </summary>
public sealed class Leaving(HomewardDb db, TimeProvider clock, TimeProvider realClock)
{
    /// <summary>What the worker is responsible for now.</summary>
    public static async Task<IReadOnlyList<Guid>> OpenCasesAsync(HomewardDb db, Guid workerId, CancellationToken stop = default) =>
        await db.Assignments.Where(assignment => assignment.WorkerId == workerId && assignment.To == null && assignment.Part == AssignmentPart.Responsible)
            .OrderBy(static assignment => assignment.From).ThenBy(static assignment => assignment.ChildId)
            .Select(static assignment => assignment.ChildId).ToListAsync(stop);

    /// <summary>Who can take cases over: those who carry cases, are here, and can sign in.</summary>
    public static IQueryable<Worker> Takers(HomewardDb db, Guid leaver) =>
        db.Workers.Where(worker => worker.Id != leaver && worker.LeftOn == null && (worker.Role == Role.CaseManager || worker.Role == Role.Supervisor)
            && !db.Accounts.Any(account => account.WorkerId == worker.Id && account.DisabledAt != null));

    public async Task<Refusal?> LeaveAsync(Actor actor, Guid workerId, IReadOnlyList<HandOver> handOvers, Guid? newSupervisor, CancellationToken stop = default)
    {
        if (workerId == actor.WorkerId) return new Refusal("Another administrator closes your account: you would lock yourself out half way.");
        return await WriteTransaction.AloneAsync(db, () => LetGoAsync(actor, workerId, handOvers, newSupervisor, stop), stop);
    }

    private async Task<Refusal?> LetGoAsync(Actor actor, Guid workerId, IReadOnlyList<HandOver> handOvers, Guid? newSupervisor, CancellationToken stop)
    {
        var leaver = await db.Workers.AsNoTracking().SingleOrDefaultAsync(worker => worker.Id == workerId && worker.LeftOn == null, stop);
        if (leaver is null) return new Refusal("This person has left already.");
        if (await HandOverAsync(workerId, handOvers, stop) is { } cases) return cases;
        if (await PassOnSupervisionAsync(workerId, newSupervisor, stop) is { } people) return people;
        var (today, now) = (clock.Today(), realClock.GetUtcNow());
        await db.Assignments.Where(assignment => assignment.WorkerId == workerId && assignment.To == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static assignment => assignment.To, today), stop);
        await db.Workers.Where(worker => worker.Id == workerId).ExecuteUpdateAsync(set => set.SetProperty(static worker => worker.LeftOn, today), stop);
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(known => known.WorkerId == workerId, stop);
        if (account is not null)
        {
            await db.Accounts.Where(known => known.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(static known => known.DisabledAt, now), stop);
            await Sessions.EndAllAsync(db, account.Id, stop: stop);
        }

        await LedgerWriter.AppendAsync(
            db,
            new Deed
            {
                At = now,
                Actor = actor,
                Process = "Close a leaver’s account",
                Records = [$"worker:{workerId:N}", .. handOvers.Select(static one => $"assignment:{one.ChildId:N}:{one.ToWorkerId:N}")],
            },
            stop);
        return null;
    }

    private async Task<Refusal?> HandOverAsync(Guid workerId, IReadOnlyList<HandOver> handOvers, CancellationToken stop)
    {
        var open = await OpenCasesAsync(db, workerId, stop);
        var takers = await Takers(db, workerId).Select(static worker => worker.Id).ToListAsync(stop);
        var to = handOvers.Where(one => one.ToWorkerId is { } taker && takers.Contains(taker)).ToDictionary(static one => one.ChildId, static one => one.ToWorkerId!.Value);
        var left = open.Count(child => !to.ContainsKey(child));
        if (left > 0) return new Refusal(left == 1 ? Said.Of("One case has nobody to take it over: choose who does.") : Said.Of($"{left} cases have nobody to take them over: choose who does."));
        var today = clock.Today();
        // In the order in which operations take children, so that neither waits for the other.
        foreach (var child in open.Order())
        {
            await db.Assignments.Where(assignment => assignment.ChildId == child && assignment.To == null && (assignment.WorkerId == workerId || assignment.WorkerId == to[child]))
                .ExecuteUpdateAsync(set => set.SetProperty(static assignment => assignment.To, today), stop);
            // Whoever had a part in the case that began today has the whole of it from today.
            var had = await db.Assignments.Where(assignment => assignment.ChildId == child && assignment.WorkerId == to[child] && assignment.From == today).ExecuteUpdateAsync(
                set => set.SetProperty(static assignment => assignment.To, (DateOnly?)null).SetProperty(static assignment => assignment.Part, AssignmentPart.Responsible), stop);
            if (had == 0) db.Assignments.Add(new Assignment { WorkerId = to[child], ChildId = child, From = today, Part = AssignmentPart.Responsible });
        }

        await db.SaveChangesAsync(stop);
        return null;
    }

    private async Task<Refusal?> PassOnSupervisionAsync(Guid workerId, Guid? newSupervisor, CancellationToken stop)
    {
        if (!await db.Workers.AnyAsync(worker => worker.SupervisorId == workerId && worker.LeftOn == null, stop)) return null;
        if (newSupervisor is null || !await db.Workers.AnyAsync(worker => worker.Id == newSupervisor && worker.Id != workerId && worker.Role == Role.Supervisor && worker.LeftOn == null, stop))
            return new Refusal("Choose who supervises this person’s people from now on.");
        await db.Workers.Where(worker => worker.SupervisorId == workerId && worker.LeftOn == null && worker.Id != newSupervisor)
            .ExecuteUpdateAsync(set => set.SetProperty(static worker => worker.SupervisorId, newSupervisor), stop);
        await db.Workers.Where(worker => worker.Id == newSupervisor && worker.SupervisorId == workerId)
            .ExecuteUpdateAsync(static set => set.SetProperty(static worker => worker.SupervisorId, (Guid?)null), stop);
        return null;
    }
}
