using Homeward.App.Access;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Merges;

/// <summary>Two persons in the cases of these children are one. Where one is named, the other is meant; it can be undone.</summary>
public sealed record MergePeople : Operation
{
    public override string Process => "person.merge";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    /// <summary>The person who is kept.</summary>
    public required Guid Kept { get; init; }

    public required Guid Merged { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say how you know that the two are one person.", nameof(Reason));
        if (Children.Count == 0) change.Refuse("Say in whose case.", nameof(Children));
        if (Kept == Merged) change.Refuse("Choose two persons.", nameof(Merged));
        var standing = await MergeQuery.StandingPersons(change.Db).Where(merge => ChildIds.Contains(merge.ChildId)).ToListAsync(stop);
        foreach (var child in ChildIds)
        {
            var people = change.FactsOf(child).People.Select(static person => person.PersonId).ToHashSet();
            if (!people.Contains(Merged)) change.Refuse("This person is not among the people of the case.", nameof(Merged));
            if (!people.Contains(Kept)) change.Refuse("This person is not among the people of the case.", nameof(Kept));
            if (Merged == child || standing.Exists(merge => merge.ChildId == child && merge.PersonId == Merged))
                change.Refuse("Keep this person and put the other to them.", nameof(Merged));
            if (Reason is null) continue;
            var merge = new PersonMerge
            {
                Id = Guid.CreateVersion7(), ChildId = child, PersonId = Kept, MergedPersonId = Merged, At = change.Now, ById = change.Actor.WorkerId, By = change.By, Reason = Reason,
            };
            change.AddRow(merge, $"{nameof(PersonMerge)}:{merge.Id:N}");
            change.Subject ??= merge.Id;
        }

        change.ProjectAgain(ChildIds);
    }
}
