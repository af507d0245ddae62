using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tasks;

/// <summary>A task gets another owner, who has a part in the case; it is ownerless at no time.</summary>
public sealed record ReassignTask : Operation
{
    public override string Process => "task.reassign";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison];

    public required Guid TaskId { get; init; }

    public required Guid OwnerId { get; init; }

    /// <summary>Another day it is due; null when the day stays.</summary>
    public DateOnly? DueOn { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var children = ChildIds;
        var task = await change.Db.CaseTasks.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == TaskId && children.Contains(known.ChildId) && known.DoneAt == null, stop);
        if (task is null)
        {
            change.Refuse("This task is not open on the child's record.", nameof(TaskId));
            return;
        }

        if (!await TaskWriter.MayOwnAsync(change, OwnerId, task.ChildId, stop))
        {
            change.Refuse("The owner of a task has a part in the case. Choose somebody who has, or give them a part first.", nameof(OwnerId));
            return;
        }

        if (DueOn is not null && DueOn != task.DueOn && Reason is null) change.Refuse("Say why the day is moved.", nameof(Reason));
        var (owner, due) = (OwnerId, DueOn ?? task.DueOn);
        await change.Db.CaseTasks.Where(known => known.Id == task.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(static known => known.OwnerId, owner).SetProperty(static known => known.DueOn, due), stop);
        var number = await change.Db.CaseTaskOwners.Where(known => known.TaskId == task.Id).MaxAsync(static known => known.Number, stop);
        TaskWriter.Own(change, task.Id, number + 1, owner, Reason);
        change.Changed($"{nameof(CaseTask)}:{task.Id:N}");
        change.Subject = task.Id;
    }
}
