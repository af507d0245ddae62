using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>Somebody on record is of a worker's household no longer, or never was: a namesake.</summary>
public sealed record UntieFromHousehold : Operation
{
    public override string Process => "own-household.untie";

    public override IReadOnlyList<Role> By => [Role.Administrator, Role.Supervisor];

    public required Guid WorkerId { get; init; }

    public required string Name { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (!await TieToHousehold.MayAsync(change, WorkerId, stop)) return;
        if (WorkerId == change.Actor.WorkerId) change.Refuse("Somebody else takes your own household off.", nameof(WorkerId));
        if (Reason is null) change.Refuse("Say why.", nameof(Reason));
        if (change.Refusals.Count > 0) return;
        var name = Name.Trim();
        var ties = change.Db.WorkerHouseholds.Where(tie => tie.WorkerId == WorkerId && tie.Name == name);
        var people = await ties.Select(static tie => tie.PersonId).ToListAsync(stop);
        await ties.ExecuteDeleteAsync(stop);
        foreach (var person in people) change.Changed($"{nameof(WorkerHousehold)}:{person:N}");
        change.Subject = WorkerId;
    }
}
