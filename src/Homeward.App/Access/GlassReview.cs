using Homeward.App.Data;
using Homeward.Rules.Time;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>Who looks at an emergency opening afterwards, and by when: a supervisor who did not do it, within one business day.</summary>
public static class GlassReview
{
    private static readonly CourtCalendar Days = CourtCalendar.Federal(2020, 2080);

    /// <summary>The worker's supervisor; for a worker who has none, every other supervisor of the agency itself.</summary>
    public static async Task<IReadOnlyList<Guid>> SupervisorsAsync(HomewardDb db, Guid workerId, CancellationToken stop = default)
    {
        var above = await (from worker in db.Workers
                           where worker.Id == workerId
                           join supervisor in db.Workers on worker.SupervisorId equals supervisor.Id
                           where supervisor.LeftOn == null && supervisor.Role == Role.Supervisor
                           select supervisor.Id).ToListAsync(stop);
        return above.Count > 0 ? above : await OwnSupervisors(db).Where(worker => worker.Id != workerId).Select(static worker => worker.Id).ToListAsync(stop);
    }

    /// <summary>What a supervisor may review: what those of the unit opened, and what those opened who have no supervisor; never their own.</summary>
    public static IQueryable<BreakGlass> Of(HomewardDb db, Actor actor)
    {
        if (actor is not { Role: Role.Supervisor, ContractAgency: null }) return db.BreakGlass.Where(static _ => false);
        var (me, unit) = (actor.WorkerId, actor.Unit);
        var supervisors = OwnSupervisors(db);
        return db.BreakGlass.Where(glass => glass.WorkerId != me
            && (unit.Contains(glass.WorkerId)
                || db.Workers.Any(worker => worker.Id == glass.WorkerId && !supervisors.Any(above => above.Id == worker.SupervisorId))));
    }

    /// <summary>The last day of the review: the first business day after the day it was opened on.</summary>
    public static DateOnly DueOn(DateOnly opened)
    {
        var day = opened.AddDays(1);
        while (!Days.IsOpen(day)) day = day.AddDays(1);
        return day;
    }

    private static IQueryable<Workers.Worker> OwnSupervisors(HomewardDb db) =>
        db.Workers.Where(worker => worker.Role == Role.Supervisor && worker.LeftOn == null && !db.Agencies.Any(agency => agency.Id == worker.AgencyId && !agency.Custodian));
}
