using Homeward.App.Data;
using Homeward.App.Workers;

namespace Homeward.Web.Infrastructure;

/// <summary>Whose list a page shows: a worker who has children, or the children nobody is assigned to.</summary>
public sealed record WorkerSwitch(IReadOnlyList<WorkerChoice> Workers, WorkerChoice? Chosen, bool Unassigned)
{
    public const string Nobody = "none";

    /// <summary>By the address; the first worker with children when it names none.</summary>
    public static async Task<WorkerSwitch> ChooseAsync(HomewardDb db, string? asked, CancellationToken stop)
    {
        var workers = await WorkersQuery.WithChildrenAsync(db, stop);
        var nobody = string.Equals(asked, Nobody, StringComparison.Ordinal);
        var named = Guid.TryParse(asked, out var id) ? workers.FirstOrDefault(worker => worker.Id == id) : null;
        var chosen = nobody || workers.Count == 0 ? null : named ?? workers[0];
        return new WorkerSwitch(workers, chosen, nobody || chosen is null);
    }

    public string Title => Chosen is { } worker ? $"{worker.Name}’s children" : "Children without a worker";
}
