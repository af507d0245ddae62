using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Merges;

/// <summary>Two records that were put together are two again: each fact is where it was written.</summary>
public sealed record UndoMerge : Operation
{
    public override string Process => "child.separate";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required Guid MergeId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say how you know that they are two children.", nameof(Reason));
        var standing = change.Db.CaseMerges.Where(merge => merge.Id == MergeId && merge.UndoneAt == null && ChildIds.Contains(merge.ChildId));
        if (await standing.Select(static merge => new { merge.ChildId, merge.MergedChildId }).SingleOrDefaultAsync(stop) is not { } found)
        {
            change.Refuse("No record stands so put to this one. Look at the history again.", nameof(MergeId));
            return;
        }

        var (at, by, reason) = ((DateTimeOffset?)change.Now, change.By, Reason);
        await standing.ExecuteUpdateAsync(
            set => set.SetProperty(static merge => merge.UndoneAt, at).SetProperty(static merge => merge.UndoneBy, by).SetProperty(static merge => merge.UndoneReason, reason), stop);
        // It comes back as it was, but whoever had it open before must look at it again.
        await change.Db.Children.Where(child => child.Id == found.MergedChildId)
            .ExecuteUpdateAsync(static set => set.SetProperty(static child => child.Version, static child => child.Version + 1), stop);
        change.Changed($"{nameof(CaseMerge)}:{MergeId:N}");
        change.Subject = MergeId;
        change.ProjectAgain([found.ChildId, found.MergedChildId]);
    }
}
