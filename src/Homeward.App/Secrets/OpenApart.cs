using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Secrets;

/// <summary>Opens what is kept apart to who asks, for five minutes, with the reason; it is written down for good who did.</summary>
public sealed record OpenApart : Operation
{
    public override string Process => "apart.open";

    public required Guid ApartId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        var children = ChildIds;
        var kept = await change.Db.KeptApart.AsNoTracking().SingleOrDefaultAsync(row => row.Id == ApartId && children.Contains(row.ChildId), stop);
        // That it is there is not said to whom it is not open.
        if (kept is null || !ApartAccess.RolesFor(kept.Kind).Contains(change.Actor.Role)) change.Refuse("There is no such thing on this record.", nameof(ApartId));
        else if (Reason is null) change.Refuse("Say what you need it for.", nameof(Reason));
        else
        {
            var release = new ApartRelease
            {
                Id = Guid.CreateVersion7(), ChildId = kept.ChildId, ApartId = kept.Id, Reason = Reason, WorkerId = change.Actor.WorkerId, By = change.By, At = change.Now,
            };
            change.AddRow(release, $"{nameof(ApartRelease)}:{release.Id:N}");
            change.Subject = kept.Id;
        }
    }
}
