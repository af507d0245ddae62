using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The limit of a trial home visit (obligations, 0.4).</summary>
internal static class TrialHomeVisits
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "anc-episode-thv",
            Title = "Trial home visit: end it, or obtain a court order that extends it",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "45 CFR 1356.21(e); CWPM 8.3C.5",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A court's continuance is no order that extends the visit.",
            IfMissed = "The child is treated as discharged; a later return to care is a new placement that needs new findings and a new determination.",
            AlertDays = 31,
            OnlyWith = [typeof(TrialHomeVisit)],
            Evaluate = Limit,
        },
    ];

    private static void Limit(Rule rule, CaseView view, DueList dues)
    {
        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(visit.From))
            {
                continue;
            }

            // A discharge from the visit ends it as well as a return to the placement does.
            Fact? by = visit.To <= view.AsOf ? visit : view.Episode.Discharge;
            var endedOn = visit.To <= view.AsOf ? visit.To : view.Episode.Discharge?.On;
            Clock.Once(
                rule,
                view,
                dues,
                visit.OrderedThrough ?? DayCount.AddMonths(visit.From, view.Settings.TrialHomeVisitMonths),
                by,
                visit.OrderedThrough is { }
                    ? new Because("The trial home visit began on {event} and a court ordered it through {due}; past that day the child counts as returned home.", visit.From)
                    : new Because(
                        "The trial home visit began on {event}; without a court order it may last {count month}, through {due}; past that day the child counts "
                        + "as returned home.",
                        visit.From,
                        Count: view.Settings.TrialHomeVisitMonths),
                about: new Subject(SubjectKind.Event, visit.Id),
                satisfiedOn: endedOn);
        }
    }
}
