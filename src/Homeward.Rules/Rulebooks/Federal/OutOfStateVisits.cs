using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The visit and report for a child placed outside the state of the parents' home (obligations, A2).</summary>
internal static class OutOfStateVisits
{
    private const string First =
        "The child was placed out of state on {event}; a caseworker has to visit the child there and report to the home state's agency within "
            + "{period}, by {due}.";

    private const string Later =
        "The last visit to the out-of-state placement with a report to the home state's agency was on {event}; the next is due within {period} of "
            + "it, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-oos-visit-6",
            Title = "Visit and report for an out-of-state placement",
            OwedBy = OwedBy.Caseworker,
            Citation = "42 USC 675(5)(A)(ii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "45 CFR 1355.34(c)(2)(i) still says 12 months; the statute controls. A visit whose place was not recorded counts "
                + "(INTERP).",
            IfMissed = "The state is out of compliance with the case review system.",
            Period = Period.Months(6),
            AlertDays = 30,
            OnlyWith = [typeof(Placement)],
            Evaluate = EachPlacement,
        },
    ];

    private static void EachPlacement(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (placements[index].OutOfState == true && Stays.IsFosterCare(placements[index]) && view.Episode.Holds(placements[index].From))
            {
                During(rule, view, dues, placements[index], Stays.EndOf(view, placements, index));
            }
        }
    }

    private static void During(Rule rule, CaseView view, DueList dues, Placement placement, DateOnly? ended)
    {
        var from = placement.From;
        var sentence = First;
        DateOnly? last = null;
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(ended ?? view.AsOf))
        {
            if (visit.On >= placement.From && Counts(visit) && visit.On != last)
            {
                Clock.Once(
                    rule, view, dues, rule.Period!.Value.From(from), visit, new Because(sentence, from), FactKinds.VisitNotes, Stays.About(placement));
                (from, last, sentence) = (visit.On, visit.On, Later);
            }
        }

        var dueOn = rule.Period!.Value.From(from);
        if (ended is null)
        {
            Clock.Once(rule, view, dues, dueOn, null, new Because(sentence, from), FactKinds.VisitNotes, Stays.About(placement));
        }
        else if (ended > dueOn)
        {
            Duty.Missed(rule, view, dues, dueOn, new Because(sentence, from), Stays.About(placement));
        }
    }

    // "Visit such child in such home or institution and submit a report": elsewhere, by video or without a report on record it is not this visit.
    private static bool Counts(CaseworkerVisit visit) =>
        visit is { Mode: VisitMode.InPerson, Place: VisitPlace.Residence or VisitPlace.NotCollected, ReportedToHomeState: true };
}
