using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Workers;

/// <summary>Somebody who has a part in the agency's work, as a list of people shows them.</summary>
public sealed record PersonRow(
    Guid WorkerId, string Name, Role Role, string? Agency, string? Supervisor, DateOnly? LeftOn, string? UserName, DateTimeOffset? DisabledAt, DateTimeOffset? LastUsedAt)
{
    /// <summary>Whether the account closed because nobody used it; a leaver's closes for another reason.</summary>
    public bool IsClosedUnused => LeftOn is null && DisabledAt is not null;
}

public static class PeopleQuery
{
    /// <summary>Those who are here by name, then those who left.</summary>
    public static async Task<IReadOnlyList<PersonRow>> AllAsync(HomewardDb db, CancellationToken stop = default) =>
        await Rows(db, db.Workers.OrderBy(static worker => worker.LeftOn != null).ThenBy(static worker => worker.Name)).ToListAsync(stop);

    public static async Task<PersonRow?> OneAsync(HomewardDb db, Guid workerId, CancellationToken stop = default) =>
        await Rows(db, db.Workers.Where(worker => worker.Id == workerId)).SingleOrDefaultAsync(stop);

    private static IQueryable<PersonRow> Rows(HomewardDb db, IQueryable<Worker> workers) =>
        from worker in workers
        join known in db.Accounts on worker.Id equals known.WorkerId into accounts
        from account in accounts.DefaultIfEmpty()
        join at in db.Agencies on worker.AgencyId equals at.Id into agencies
        from agency in agencies.DefaultIfEmpty()
        join above in db.Workers on worker.SupervisorId equals above.Id into supervisors
        from supervisor in supervisors.DefaultIfEmpty()
        select new PersonRow(
            worker.Id, worker.Name, worker.Role, agency!.Name, supervisor!.Name, worker.LeftOn, account!.UserName, account.DisabledAt, account.LastUsedAt);
}
