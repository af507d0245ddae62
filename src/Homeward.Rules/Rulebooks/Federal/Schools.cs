using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What rules need to know of a child's schools.</summary>
internal static class Schools
{
    // No calendar of a school is on record: weekdays without the federal holidays stand for its days.
    private static readonly CourtCalendar Days = CourtCalendar.Federal(1990, 2100);

    /// <summary>The next school day after a day: a weekday that is no federal holiday.</summary>
    public static DateOnly DayAfter(DateOnly day) => DayCount.AddBusinessDays(day, 1, Days);

    /// <summary>Whether the child is on record as enrolled in a school, or as a full-time student, on a day.</summary>
    public static bool IsEnrolled(CaseView view, DateOnly on)
    {
        foreach (var enrolment in view.Facts.SchoolEnrolments.UpTo(on))
        {
            if (enrolment.To is null || enrolment.To >= on)
            {
                return true;
            }
        }

        var fullTime = false;
        foreach (var schooling in view.Facts.Schooling.UpTo(on))
        {
            fullTime = schooling.Kind is SchoolingKind.FullTime;
        }

        return fullTime;
    }

    /// <summary>
    /// The enrolment before, where this one is a change of school that a placement brought about, or may have: not a promotion, not another reason, and not the
    /// same school again. Null otherwise.
    /// </summary>
    public static SchoolEnrolment? ChangedFrom(ReadOnlySpan<SchoolEnrolment> enrolments, int index) =>
        enrolments[index].Change is SchoolChange.Other ? null : LastSchool(enrolments, index);

    /// <summary>The last school, which the new one asks for the records: that of the enrolment before, unless it is the same school or a promotion. Null otherwise.</summary>
    public static SchoolEnrolment? LastSchool(ReadOnlySpan<SchoolEnrolment> enrolments, int index)
    {
        if (index == 0 || enrolments[index].Change is SchoolChange.Promotion)
        {
            return null;
        }

        var before = enrolments[index - 1];
        return before.School is { } one && string.Equals(one, enrolments[index].School, StringComparison.OrdinalIgnoreCase) ? null : before;
    }

    /// <summary>The newest decision at a placement; null when none is on record.</summary>
    public static SchoolDecision? DecisionAt(CaseView view, Guid placementId)
    {
        SchoolDecision? newest = null;
        foreach (var decision in view.Facts.SchoolDecisions.UpTo(view.AsOf))
        {
            if (decision.PlacementId == placementId)
            {
                newest = decision;
            }
        }

        return newest;
    }

    /// <summary>The first day of a placement; null when it has not begun.</summary>
    public static DateOnly? BeganOn(CaseView view, Guid placementId)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (placement.PlacementId == placementId)
            {
                return placement.From;
            }
        }

        return null;
    }
}
