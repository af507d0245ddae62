using Homeward.App.Exchange.CaseFile;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.App.Due;

/// <summary>One child's answer: the episodes with their anchors, and everything owed, met and excused.</summary>
public sealed record ChildDue(string Name, CaseFacts Facts, IReadOnlyList<Episode> Episodes, IReadOnlyList<DueDate> Dues, CaseFileIds Ids)
{
    /// <summary>The name of what an obligation is about, as well as the record knows it; null for the child.</summary>
    public string? NameOf(Subject about) => about.Kind switch
    {
        _ when about.Name is not null => about.Name,
        SubjectKind.Parent or SubjectKind.Relative or SubjectKind.SiblingPair =>
            Facts.People.FirstOrDefault(person => person.PersonId == about.Id)?.Name ?? Word(about.Id),
        SubjectKind.Placement => Facts.Placements.FirstOrDefault(placement => placement.Id == about.Id || placement.PlacementId == about.Id)?.Provider ?? Word(about.Id),
        _ => Word(about.Id),
    };

    private string? Word(Guid? id) => id is { } known ? Ids.Known(known) : null;
}
