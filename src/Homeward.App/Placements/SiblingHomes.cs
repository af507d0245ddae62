using Homeward.App.Exchange.CaseFile;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Placements;

/// <summary>Writes on the record of each sibling whether they live together from a day on, and does not let them be parted without the answers the law asks for.</summary>
internal sealed class SiblingHomes(Change change, DateOnly from, string source, string? reason, SiblingSplit? split)
{
    private readonly HashSet<Guid> parted = [];

    /// <summary>Two siblings of the act and where it leaves them.</summary>
    public void Pair(Guid child, Guid sibling, bool together, SiblingPlacement? before)
    {
        if (before?.Together == together) return;
        change.Add(child, new SiblingPlacement
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = source,
            SiblingId = sibling,
            From = from,
            Together = together,
            JointContraryDocumentedOn = !together && split?.JointPlacementContrary == true ? change.Today : null,
            VisitsContraryDocumentedOn = !together && split?.VisitsContrary == true ? change.Today : null,
        });
        if (together) return;
        parted.Add(child);
        if (split is null || split.VisitsContrary == true || (split.ContactPlan is null && split.ContactEveryDays is null)) return;
        change.Add(child, new FamilyTimePlan
        {
            Id = Guid.CreateVersion7(), RecordedAt = change.Now, RecordedBy = change.By, Source = source,
            PersonId = sibling,
            From = from,
            EveryDays = split.ContactEveryDays,
        });
    }

    /// <summary>Refuses what is not answered, and writes the answers down with each child.</summary>
    public void Finish()
    {
        if (parted.Count == 0) return;
        if (reason is null) change.Refuse("Siblings are placed apart: say why.", nameof(Operation.Reason));
        if (split?.EffortsToKeepTogether is null)
            change.Refuse("Siblings are placed apart: say what was done to keep them together.", Field(nameof(SiblingSplit.EffortsToKeepTogether)));
        if (split?.ContactPlan is null && split?.VisitsContrary != true)
        {
            change.Refuse(
                "Siblings are placed apart: say how they stay in contact, or that visits are contrary to the safety or well-being of one of them.",
                Field(nameof(SiblingSplit.ContactPlan)));
        }

        if (split?.ContactEveryDays is < 1 or > CaseFileFormat.LargestCount)
            change.Refuse($"The days between contacts are a number from 1 to {CaseFileFormat.LargestCount}.", Field(nameof(SiblingSplit.ContactEveryDays)));
        foreach (var child in parted) change.Write(child, NoteKind.SiblingSplit, Words());
    }

    private string Words() => string.Join('\n', new[]
    {
        $"Placed apart because: {reason}",
        $"To keep them together: {split?.EffortsToKeepTogether}",
        split?.ContactPlan is { } plan ? $"Contact: {plan}" : null,
    }.OfType<string>());

    private static string Field(string name) => $"Split.{name}";
}
