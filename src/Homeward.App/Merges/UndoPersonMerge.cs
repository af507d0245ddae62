using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Merges;

/// <summary>Two persons who were read as one are two again.</summary>
public sealed record UndoPersonMerge : Operation
{
    public override string Process => "person.separate";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    public required Guid MergeId { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say how you know that they are two persons.", nameof(Reason));
        var whole = (await MergeQuery.MergedIntoAsync(change.Db, ChildIds, stop)).Concat(ChildIds).ToList();
        var (at, by, reason) = ((DateTimeOffset?)change.Now, change.By, Reason);
        var undone = await change.Db.PersonMerges.Where(merge => merge.Id == MergeId && merge.UndoneAt == null && whole.Contains(merge.ChildId)).ExecuteUpdateAsync(
            set => set.SetProperty(static merge => merge.UndoneAt, at).SetProperty(static merge => merge.UndoneBy, by).SetProperty(static merge => merge.UndoneReason, reason), stop);
        if (undone == 0) change.Refuse("No person stands so put to another in this case. Look at the history again.", nameof(MergeId));
        change.Changed($"{nameof(PersonMerge)}:{MergeId:N}");
        change.Subject = MergeId;
        change.ProjectAgain(ChildIds);
    }
}
