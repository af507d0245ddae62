using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>The caseworker's contact with the child (obligations, B3).</summary>
internal static class WorkerContacts
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-contact",
            Title = "Two contacts with the child in the first thirty days",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 441.21",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "The number of the first thirty days was not read; the monthly contact was (V). The thirtieth day is not moved.",
            IfMissed = "A child new in care was hardly seen.",
            Period = Period.Days(30),
            AlertDays = 10,
            Evaluate = FirstThirtyDays,
        },
        new()
        {
            Id = "ny-contact",
            Title = "Contact with the child this month",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 441.21",
            Confidence = Confidence.Verified,
            IfMissed = "The month counts as missed; no later contact makes up for it.",
            AlertDays = 10,
            SameDutyAs = "fed-visit-monthly",
            Evaluate = MonthlyVisits.EveryMonth,
        },
    ];

    private static void FirstThirtyDays(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var count = 0;
        CaseworkerVisit? second = null;
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(view.AsOf))
        {
            if (visit.Mode is VisitMode.InPerson && view.Episode.Holds(visit.On) && ++count == 2)
            {
                second = visit;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(removedOn),
            second,
            new Because("The child was removed on {event}; the caseworker meets the child at least twice within {period}, by {due}, with {count contact} on record.", removedOn, Count: count),
            FactKinds.CaseHistory,
            curable: false);
    }
}
