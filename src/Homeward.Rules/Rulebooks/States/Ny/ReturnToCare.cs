using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>A former foster youth asks to return (obligations, B3).</summary>
internal static class ReturnToCare
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-reentry-motion",
            Title = "Motion to return to care made in time",
            OwedBy = OwedBy.Court,
            Citation = "Fam. Ct. Act 1091(a)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An older text also barred motions more than 24 months after the first final discharge at 18 or later (UNVERIFIED-M): a setting, no bar by default. Why the youth was "
                + "discharged is not told apart.",
            IfMissed = "The motion cannot be granted.",
            Scope = RuleScope.Child,
            OnlyWith = [typeof(Petition)],
            Evaluate = InTime,
        },
    ];

    private static void InTime(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(18) is not { } adult || view.Birthday(21) is not { } end)
        {
            return;
        }

        foreach (var motion in view.Facts.Petitions.UpTo(view.AsOf))
        {
            if (motion.Kind is not PetitionKind.ReturnToCare)
            {
                continue;
            }

            var last = end.AddDays(-1);
            if (view.Settings.NewYork.ReturnBarMonths is { } months && FirstDischarge(view, adult) is { } left && DayCount.AddMonths(left, months) is var bar && bar < last)
            {
                last = bar;
            }

            if (motion.FiledOn < adult)
            {
                EventDuty.Closed(
                    rule,
                    view,
                    dues,
                    motion,
                    DueStatus.NotApplicable,
                    null,
                    new Because("A motion to return to care was made on {event}, before the youth was 18 on {other}.", motion.FiledOn, adult));
            }
            else
            {
                EventDuty.Add(
                    rule, view, dues, motion, last, motion.FiledOn, new Because("A motion to return to care was made on {event}; it can be made from 18 to the day before 21, through {due}.", motion.FiledOn));
            }
        }
    }

    private static DateOnly? FirstDischarge(CaseView view, DateOnly from)
    {
        foreach (var discharge in view.Facts.Discharges.UpTo(view.AsOf))
        {
            if (discharge.On >= from)
            {
                return discharge.On;
            }
        }

        return null;
    }
}
