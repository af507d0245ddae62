using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Alerts;

/// <summary>An alert that its worker has not yet marked as seen.</summary>
public sealed record DeskAlert(Guid Id, Guid ChildId, string? ChildName, string? AgencyNumber, string Sentence, DateTimeOffset At);

/// <summary>A task of a worker that is not done.</summary>
public sealed record DeskTask(Guid Id, Guid ChildId, string? ChildName, string? AgencyNumber, string Words, DateOnly DueOn);

/// <summary>What lies on a worker's own desk beside what the law makes owed: alerts to see, and tasks that an order or a colleague gave.</summary>
public static class DeskQuery
{
    public static async Task<IReadOnlyList<DeskAlert>> AlertsAsync(HomewardDb db, Guid worker, CancellationToken stop = default) =>
        await (from alert in db.Alerts
               where alert.WorkerId == worker && alert.SeenAt == null
               join child in db.Children on alert.ChildId equals child.Id
               orderby alert.At descending
               select new DeskAlert(alert.Id, child.Id, child.Name, child.AgencyNumber, alert.Sentence, alert.At)).ToListAsync(stop);

    /// <summary>Those due by a day, and all that are late.</summary>
    public static async Task<IReadOnlyList<DeskTask>> TasksAsync(HomewardDb db, Guid worker, DateOnly through, CancellationToken stop = default) =>
        await (from task in db.CaseTasks
               where task.OwnerId == worker && task.DoneAt == null && task.DueOn <= through
               join child in db.Children on task.ChildId equals child.Id
               orderby task.DueOn, task.Id
               select new DeskTask(task.Id, child.Id, child.Name, child.AgencyNumber, task.Words, task.DueOn)).ToListAsync(stop);
}
