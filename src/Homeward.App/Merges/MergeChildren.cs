using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Merges;

/// <summary>
/// Two records are of one child: one is kept, and the facts of the other are read with its own. What both tell of the same event is left out of the other. It
/// can be undone, and each record is then what it was, with what has been written in it since.
/// </summary>
public sealed record MergeChildren : Operation
{
    public override string Process => "child.merge";

    public override IReadOnlyList<Role> By => [Role.Supervisor];

    /// <summary>The record that is kept; the other of the two children is put to it.</summary>
    public required Guid Kept { get; init; }

    /// <summary>Facts of the other record, in the versions that stand, that the kept one tells already.</summary>
    public IReadOnlyList<Guid> LeftOut { get; init; } = [];

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (Reason is null) change.Refuse("Say how you know that the two are one child.", nameof(Reason));
        if (ChildIds.Count != 2 || !ChildIds.Contains(Kept))
        {
            change.Refuse("Say which two records are of one child, and which of them is kept.", nameof(Kept));
            return;
        }

        var other = ChildIds.Single(child => child != Kept);
        var labelled = change.Db.CaseLabels.Where(label => ChildIds.Contains(label.ChildId) && label.LiftedAt == null);
        if (await labelled.AnyAsync(stop)) change.Refuse("One of the two records is open to named people only. Lift the label first.", nameof(Kept));
        if (await MergeQuery.Standing(change.Db).AnyAsync(merge => merge.ChildId == other, stop))
            change.Refuse("Another record was put to this one. Undo that first, or keep this one.", nameof(Kept));
        if (await change.Db.CaseTasks.AnyAsync(task => task.ChildId == other && task.DoneAt == null, stop)
            || await change.Db.Alerts.AnyAsync(alert => alert.ChildId == other && alert.SeenAt == null, stop))
        {
            change.Refuse("There are open tasks or unread alerts on the record that would be put to the other. Settle them first, or keep that record.", nameof(Kept));
        }

        Check(change, other);
        if (Reason is null) return;
        var merged = new CaseMerge
        {
            Id = Guid.CreateVersion7(), ChildId = Kept, MergedChildId = other, At = change.Now, ById = change.Actor.WorkerId, By = change.By, Reason = Reason,
        };
        change.AddRow(merged, $"{nameof(CaseMerge)}:{merged.Id:N}");
        foreach (var fact in LeftOut.Distinct()) change.AddRow(new CaseMergeLeftOut(merged.Id, fact), $"{nameof(CaseMergeLeftOut)}:{fact:N}");
        change.Subject = merged.Id;
        change.ProjectAgain(ChildIds);
    }

    private void Check(Change change, Guid other)
    {
        var (kept, merged) = (change.HistoryOf(Kept).Versions, change.HistoryOf(other).Versions);
        var superseded = merged.Select(static fact => fact.Supersedes).OfType<Guid>().ToHashSet();
        var standing = merged.Where(fact => fact is not Child && !fact.EnteredInError && !superseded.Contains(fact.Id)).Select(static fact => fact.Id).ToHashSet();
        if (!LeftOut.All(standing.Contains)) change.Refuse("What is left out must stand on the record that is put to the other.", nameof(LeftOut));
        var old = Contradictions.Of(kept).Concat(Contradictions.Of(merged)).Select(static found => found.Sentence).ToHashSet(StringComparer.Ordinal);
        var found = Contradictions.Of(MergedFacts.Join(kept, merged, LeftOut.ToHashSet())).Where(found => !old.Contains(found.Sentence)).ToList();
        foreach (var contradiction in found) change.Refuse(Said.InEnglish(contradiction.Sentence), nameof(LeftOut));
        if (found.Count > 0) change.Refuse("Where both records tell of one event, leave it out of the one.", nameof(LeftOut));
    }
}
