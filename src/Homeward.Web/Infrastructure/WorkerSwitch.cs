using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Workers;

namespace Homeward.Web.Infrastructure;

/// <summary>Whose list a page shows: the actor's own, one of their unit's, or the children nobody is assigned to.</summary>
public sealed record WorkerSwitch(IReadOnlyList<WorkerChoice> Workers, WorkerChoice? Chosen, bool Unassigned)
{
    public const string Nobody = "none";

    /// <summary>Whether there is anything to choose.</summary>
    public bool Offers { get; private init; }

    /// <summary>Whether the children nobody is assigned to are among it.</summary>
    public bool OffersNobody { get; private init; }

    /// <summary>By the address; the actor's own list, or the first of the unit's, when it names none that is open to the actor.</summary>
    public static async Task<WorkerSwitch> ChooseAsync(HomewardDb db, Actor actor, string? asked, CancellationToken stop)
    {
        var oversees = actor.Role is Role.Supervisor or Role.Auditor;
        IReadOnlyList<WorkerChoice> workers = oversees ? await WorkersQuery.WithChildrenAsync(db, actor, stop) : [];
        var offersNobody = oversees && actor.ContractAgency is null;
        var nobody = offersNobody && string.Equals(asked, Nobody, StringComparison.Ordinal);
        var named = Guid.TryParse(asked, out var id) ? workers.FirstOrDefault(worker => worker.Id == id) : null;
        var own = new WorkerChoice(actor.WorkerId, actor.Name);
        var chosen = nobody ? null : named ?? (oversees && workers.Count > 0 ? workers[0] : own);
        return new WorkerSwitch(workers, chosen, nobody) { Offers = oversees, OffersNobody = offersNobody };
    }

    public string Title => Chosen is { } worker ? Text.Of($"{worker.Name}’s children") : Text.Of("Children without a worker");
}
