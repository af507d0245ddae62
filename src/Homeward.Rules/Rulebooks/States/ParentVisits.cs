using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>Visits of the child with parents and guardians.</summary>
internal static class ParentVisits
{
    /// <summary>The first visit with a parent or guardian of the stay from a day on; null when none was held.</summary>
    public static FamilyVisit? First(CaseView view, DateOnly from)
    {
        foreach (var visit in view.Facts.FamilyVisits.UpTo(view.AsOf))
        {
            if (visit.HeldOn >= from && view.Episode.Holds(visit.HeldOn) && IsParent(view, visit.PersonId))
            {
                return visit;
            }
        }

        return null;
    }

    private static bool IsParent(CaseView view, Guid personId)
    {
        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (person.PersonId == personId)
            {
                return person.IsParent || person.Relation is Relation.Guardian;
            }
        }

        return false;
    }
}
