using Homeward.App.Operations;
using Homeward.Rules.Facts;

namespace Homeward.App.Notes;

/// <summary>Something is written about a child, or about one fact of the record.</summary>
public sealed record AddNote : ChildAct
{
    public override string Process => "note.add";

    public required NoteKind Kind { get; init; }

    [LongText]
    public required string Text { get; init; }

    /// <summary>The fact it is about, in the version that stands; null when it is about the child.</summary>
    public Guid? About { get; init; }

    protected override void Decide(Change change, Guid child, CaseFacts facts)
    {
        var about = About is null ? null : change.HistoryOf(child).Versions.FirstOrDefault(fact => fact.Id == About);
        if (About is not null && about is null)
        {
            change.Refuse("What the note is about is not on this child's record. Open it there and write the note again.", nameof(About));
            return;
        }

        change.Write(child, Kind, Text, About);
        // The law asks for the note of a visit; written later, it is written all the same.
        if (about is CaseworkerVisit && facts.CaseworkerVisits.FirstOrDefault(visit => visit.Id == About) is { NoteWritten: not true } visit)
            change.Supersede(child, visit, visit with { NoteWritten = true });
    }
}
