using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tasks;

/// <summary>A task is done.</summary>
public sealed record CompleteTask : Operation
{
    public override string Process => "task.complete";

    public override IReadOnlyList<Role> By => [Role.CaseManager, Role.Supervisor, Role.CourtLiaison, Role.Clinician];

    public required Guid TaskId { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var children = ChildIds;
        var open = change.Db.CaseTasks.Where(task => task.Id == TaskId && children.Contains(task.ChildId) && task.DoneAt == null);
        if (!await open.AnyAsync(stop))
        {
            change.Refuse("This task is not open on the child's record.", nameof(TaskId));
            return;
        }

        var (at, by, outcome) = ((DateTimeOffset?)change.Now, change.By, Outcome);
        await open.ExecuteUpdateAsync(
            set => set.SetProperty(static task => task.DoneAt, at).SetProperty(static task => task.DoneBy, by).SetProperty(static task => task.Outcome, outcome), stop);
        change.Changed($"{nameof(CaseTask)}:{TaskId:N}");
        change.Subject = TaskId;
    }
}
