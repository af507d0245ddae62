using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>Examinations and assessments of the child, as state law asks for them.</summary>
internal static class Exams
{
    /// <summary>The first of a kind in the stay from a day on; null when there was none.</summary>
    public static HealthEvent? First(CaseView view, HealthEventKind kind, DateOnly from)
    {
        foreach (var seen in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (seen.Kind == kind && seen.On >= from && view.Episode.Holds(seen.On))
            {
                return seen;
            }
        }

        return null;
    }

    /// <summary>The first medical examination from a day through another, in the stay or before it: a checkup or a comprehensive assessment; a screen where it counts.</summary>
    public static HealthEvent? Medical(CaseView view, DateOnly from, DateOnly through, bool screens)
    {
        foreach (var seen in view.Facts.HealthEvents.UpTo(view.AsOf))
        {
            if (seen.On >= from && seen.On <= through
                && (seen.Kind is HealthEventKind.WellChild or HealthEventKind.Comprehensive || (screens && seen.Kind is HealthEventKind.Screening)))
            {
                return seen;
            }
        }

        return null;
    }

    /// <summary>The first concern of a kind known by a day, in the stay or, for a condition that lasts, before it; null when none is on record.</summary>
    public static HealthConcern? Concern(CaseView view, HealthConcernKind kind, DateOnly by, bool lasts)
    {
        foreach (var concern in view.Facts.HealthConcerns.UpTo(view.AsOf < by ? view.AsOf : by))
        {
            if (concern.Kind == kind && (lasts || StayFindings.InStay(view, concern.KnownOn)))
            {
                return concern;
            }
        }

        return null;
    }
}
