using Homeward.App.Access;
using Homeward.App.Operations;

namespace Homeward.App.Tasks;

internal static class TaskWriter
{
    public static void Give(Change change, CaseTask task)
    {
        change.AddRow(task, $"{nameof(CaseTask)}:{task.Id:N}");
        Own(change, task.Id, 1, task.OwnerId, null);
    }

    public static void Own(Change change, Guid task, int number, Guid worker, string? reason) => change.AddRow(
        new CaseTaskOwner { TaskId = task, Number = number, WorkerId = worker, At = change.Now, By = change.By, Reason = reason }, $"{nameof(CaseTaskOwner)}:{task:N}");

    /// <summary>Whether a worker may own a task of a child: nobody owns what they cannot open.</summary>
    public static async Task<bool> MayOwnAsync(Change change, Guid worker, Guid child, CancellationToken stop)
    {
        var owner = worker == change.Actor.WorkerId ? change.Actor : await Actors.OfAsync(change.Db, worker, change.Actor.From, stop);
        if (owner is null) return false;
        return CaseAccess.Writes(await CaseAccess.RightAsync(change.Db, owner, child, change.Now, change.Today, stop));
    }
}
