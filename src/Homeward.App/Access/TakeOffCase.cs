using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Access;

/// <summary>People are named for a confidential case no longer; somebody always is.</summary>
public sealed record TakeOffCase : Operation
{
    public override string Process => "case.take-people-off";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required IReadOnlyList<Guid> Named { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        foreach (var child in ChildIds)
        {
            if (await LabelWriter.ConfidentialAsync(change, child, stop) is null) return;
            var audience = change.Db.CaseAudience.Where(one => one.ChildId == child);
            if (!await audience.AnyAsync(one => !Named.Contains(one.WorkerId), stop))
            {
                change.Refuse("Somebody must stay named for the case. Name another first, or lift the label.", nameof(Named));
                return;
            }

            await audience.Where(one => Named.Contains(one.WorkerId)).ExecuteDeleteAsync(stop);
            foreach (var worker in Named) change.Changed($"{nameof(CaseAudience)}:{worker:N}");
        }
    }
}
