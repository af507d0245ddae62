using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>How much delay continuances may make (obligations, B4). What a continuance moves is told by the rule of the hearing it moves.</summary>
internal static class Continuances
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-continuance",
            Title = "Continuances within the child's time limits",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.0136(1), (3), (4)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The sixty days in any twelve months are recalled, not read (UNVERIFIED-H): a setting. Who asked and why is not told apart: a continuance on record is one whose delay does "
                + "not count.",
            IfMissed = "The child's time limits are broken; sanctions, and possibly dismissal of the petition.",
            OnlyWith = [typeof(Finding)],
            Evaluate = Each,
        },
    ];

    private static void Each(Rule rule, CaseView view, DueList dues)
    {
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding is not { Kind: FindingKind.Continuance, Through: { } through } || !view.Episode.Holds(finding.On))
            {
                continue;
            }

            var left = view.Settings.Florida.ContinuanceDays - Before(view, finding);
            var limit = DayCount.AddDays(finding.On, left > 0 ? left : 0);
            var about = new Subject(SubjectKind.Event, finding.Id);
            if (through <= limit)
            {
                Duty.Met(
                    rule, view, dues, finding.On, finding, new Because("The continuance of {event} runs to {other}; those of twelve months stay within {count day}.", finding.On, through, view.Settings.Florida.ContinuanceDays), about, limit);
            }
            else
            {
                Duty.Missed(
                    rule,
                    view,
                    dues,
                    limit,
                    new Because("The continuance of {event} runs to {other}; with it those of twelve months take more than {count day}, which ended on {due}.", finding.On, through, view.Settings.Florida.ContinuanceDays),
                    about);
            }
        }
    }

    // Days of the continuances of the twelve months before one.
    private static int Before(CaseView view, Finding of)
    {
        var from = DayCount.AddMonths(of.On, -12);
        var days = 0;
        foreach (var finding in view.Facts.Findings.UpTo(of.On))
        {
            if (finding == of)
            {
                break;
            }

            if (finding is { Kind: FindingKind.Continuance, Through: { } through } && finding.On > from)
            {
                days += through.DayNumber - finding.On.DayNumber;
            }
        }

        return days;
    }
}
