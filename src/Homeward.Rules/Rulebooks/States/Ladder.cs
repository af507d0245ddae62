using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>A state's hearings of one stay, in the order the law takes them.</summary>
internal static class Ladder
{
    /// <summary>The first hearing of a kind that had been held in the stay from a day on; null when none had.</summary>
    public static Hearing? First(CaseView view, HearingKind kind, DateOnly from)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind == kind && hearing.HeldOn >= from && view.Episode.Holds(hearing.HeldOn.Value))
            {
                return hearing;
            }
        }

        return null;
    }

    /// <summary>The first hearing of a kind of the stay.</summary>
    public static Hearing? First(CaseView view, HearingKind kind) => First(view, kind, view.Episode.Removal.On);

    /// <summary>The last hearing of a kind that had been held in the stay; null when none had.</summary>
    public static Hearing? Last(CaseView view, HearingKind kind)
    {
        Hearing? last = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind == kind && hearing.HeldOn is { } held && view.Episode.Holds(held))
            {
                last = hearing;
            }
        }

        return last;
    }

    /// <summary>The first petition of the stay of a kind: filed on or after removal, or before it and after the stay before.</summary>
    public static Petition? Petition(CaseView view, PetitionKind kind)
    {
        foreach (var petition in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (petition.Kind == kind && StayFindings.InStay(view, petition.FiledOn))
            {
                return petition;
            }
        }

        return null;
    }

    /// <summary>The first finding of a kind in the stay from a day on; null when none was made.</summary>
    public static Finding? First(CaseView view, FindingKind kind, DateOnly from)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind == kind && finding.On >= from && view.Episode.Holds(finding.On))
            {
                return finding;
            }
        }

        return null;
    }

    /// <summary>The last finding of a kind in the stay from a day on; null when none was made.</summary>
    public static Finding? Last(CaseView view, FindingKind kind, DateOnly from)
    {
        Finding? last = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind == kind && finding.On >= from && view.Episode.Holds(finding.On))
            {
                last = finding;
            }
        }

        return last;
    }

    /// <summary>
    /// The day a hearing was put off to for good cause: the furthest day of the continuances made after <paramref name="from"/> and not after the day the
    /// hearing was due, as moved by those before. Null when there is none.
    /// </summary>
    public static Finding? PutOff(CaseView view, DateOnly from, DateOnly dueOn)
    {
        Finding? put = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is FindingKind.Continuance && finding.Through > dueOn && finding.On >= from && finding.On <= dueOn)
            {
                (put, dueOn) = (finding, finding.Through.Value);
            }
        }

        return put;
    }
}
