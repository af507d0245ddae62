using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Workers;

/// <summary>A worker whose account closed unused, and how many cases are still theirs: these need somebody who is here.</summary>
public sealed record AwayWorker(Guid Id, string Name, int Cases);

public static class AwayQuery
{
    private const int Most = 50;

    /// <summary>Such workers of a supervisor's unit, and those who have no supervisor, for each supervisor of the agency itself; by name.</summary>
    public static async Task<IReadOnlyList<AwayWorker>> OfAsync(HomewardDb db, Actor actor, CancellationToken stop = default)
    {
        if (actor.Role is not Role.Supervisor) return [];
        var (unit, own) = (actor.Unit, actor.ContractAgency is null);
        return await (from worker in db.Workers
                      where worker.LeftOn == null && (unit.Contains(worker.Id) || (own && worker.SupervisorId == null))
                          && db.Accounts.Any(account => account.WorkerId == worker.Id && account.DisabledAt != null)
                      let cases = db.Assignments.Count(assignment => assignment.WorkerId == worker.Id && assignment.To == null && assignment.Part == AssignmentPart.Responsible)
                      where cases > 0
                      orderby worker.Name
                      select new AwayWorker(worker.Id, worker.Name, cases)).Take(Most).ToListAsync(stop);
    }
}
