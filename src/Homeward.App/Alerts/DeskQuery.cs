using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Due;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Alerts;

/// <summary>An alert that its worker has not yet marked as seen.</summary>
public sealed record DeskAlert(Guid Id, Guid ChildId, string? ChildName, string? AgencyNumber, string Sentence, DateTimeOffset At, bool OfEmergency, bool OfOverdue);

/// <summary>A task of a worker that is not done.</summary>
public sealed record DeskTask(Guid Id, Guid ChildId, string? ChildName, string? AgencyNumber, string Words, DateOnly DueOn);

/// <summary>What lies on a worker's own desk.</summary>
public sealed record Desk(IReadOnlyList<DeskAlert> Alerts, IReadOnlyList<DeskTask> Tasks);

/// <summary>
/// What lies on a worker's own desk beside what the law makes owed: alerts to see, and tasks that an order or a colleague gave. Of a case that is no longer
/// open to the worker nothing is shown.
/// </summary>
public static class DeskQuery
{
    private static readonly CompiledByModel<Func<HomewardDb, Guid, IAsyncEnumerable<DeskAlert>>> Alerts = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, Guid worker) =>
            from alert in db.Alerts
            where alert.WorkerId == worker && alert.SeenAt == null
            join child in db.Children on alert.ChildId equals child.Id
            orderby alert.At descending
            select new DeskAlert(alert.Id, child.Id, child.Name, child.AgencyNumber, alert.Sentence, alert.At, db.BreakGlass.Any(glass => glass.Id == alert.AboutId), db.Escalations.Any(told => told.AlertId == alert.Id))));

    private static readonly CompiledByModel<Func<HomewardDb, Guid, DateOnly, IAsyncEnumerable<DeskTask>>> Tasks = new(static () =>
        EF.CompileAsyncQuery((HomewardDb db, Guid worker, DateOnly through) =>
            from task in db.CaseTasks
            where task.OwnerId == worker && task.DoneAt == null && task.DueOn <= through
            join child in db.Children on task.ChildId equals child.Id
            orderby task.DueOn, task.Id
            select new DeskTask(task.Id, child.Id, child.Name, child.AgencyNumber, task.Words, task.DueOn)));

    /// <summary>The alerts not yet seen, and the tasks due within the days of Today with all that are late; asked for only where some were found.</summary>
    public static async Task<Desk> OfAsync(HomewardDb db, Actor actor, TodayFound found, DateTimeOffset now, DateOnly today, CancellationToken stop = default) =>
        new(
            found.Alerts ? await AlertsAsync(db, actor, now, today, stop) : [],
            found.Tasks ? await TasksAsync(db, actor, today.AddDays(TodayQuery.DaysAhead), now, today, stop) : []);

    private static async Task<IReadOnlyList<DeskAlert>> AlertsAsync(
        HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, CancellationToken stop)
    {
        var alerts = await Alerts.For(db)(db, actor.WorkerId).ToListAsync(stop);
        var open = await OpenAsync(db, actor, [.. alerts.Select(static alert => alert.ChildId)], now, today, stop);
        // A case opened in an emergency is reviewed by somebody who may have no part in it: it is told without the child.
        return
        [
            .. alerts.Where(alert => alert.OfEmergency || open.Contains(alert.ChildId))
                .Select(alert => open.Contains(alert.ChildId) ? alert : alert with { ChildName = null, AgencyNumber = null }),
        ];
    }

    private static async Task<IReadOnlyList<DeskTask>> TasksAsync(
        HomewardDb db, Actor actor, DateOnly through, DateTimeOffset now, DateOnly today, CancellationToken stop)
    {
        var tasks = await Tasks.For(db)(db, actor.WorkerId, through).ToListAsync(stop);
        var open = await OpenAsync(db, actor, [.. tasks.Select(static task => task.ChildId)], now, today, stop);
        return [.. tasks.Where(task => open.Contains(task.ChildId))];
    }

    private static async Task<HashSet<Guid>> OpenAsync(
        HomewardDb db, Actor actor, IReadOnlyCollection<Guid> children, DateTimeOffset now, DateOnly today, CancellationToken stop) =>
        children.Count == 0
            ? []
            : await CaseAccess.OpenTo(db, actor, now, today).Where(child => children.Contains(child.Id)).Select(static child => child.Id).ToHashSetAsync(stop);
}
