using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Amendments of the service plan when the child's status changes (obligations, B3).</summary>
internal static class PlanChanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-plan-amendment",
            Title = "Plan amended after a change",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 428.7(b)-(d)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Listed for a move, a trial discharge and a child freed for adoption, once there is a first plan: before it a progress note is enough. The seven days when protective services "
                + "begin or end, and the rule of the 60 days before the next plan, whose end was not read, are not told apart. That the plan was approved is not either.",
            IfMissed = "The plan does not fit the child's life.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(CasePlan)],
            Evaluate = Amended,
        },
    ];

    private static void Amended(Rule rule, CaseView view, DueList dues)
    {
        if (First(view, view.Episode.Removal.On) is not { CompletedOn: var first })
        {
            return;
        }

        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (placement.From > first && Moves.IsMove(view, placement))
            {
                Add(rule, view, dues, placement.From, Stays.About(placement), "The child moved on {event}; the plan is amended within {period}, by {due}.");
            }
        }

        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(view.AsOf))
        {
            if (visit.From > first && view.Episode.Holds(visit.From))
            {
                Add(
                    rule, view, dues, visit.From, new Subject(SubjectKind.Event, visit.Id), "The child went home on trial on {event}; the plan is amended within {period}, by {due}.");
            }
        }

        if (Ladder.First(view, FindingKind.ChildFreed, first.AddDays(1)) is { } freed)
        {
            Add(rule, view, dues, freed.On, new Subject(SubjectKind.Event, freed.Id), "The child was freed for adoption on {event}; the plan is amended within {period}, by {due}.");
        }
    }

    private static void Add(Rule rule, CaseView view, DueList dues, DateOnly on, in Subject about, string sentence) =>
        Clock.Once(rule, view, dues, NewYorkCase.DueOn(rule, view, on), First(view, on), new Because(sentence, on), FactKinds.CasePlans, about);

    private static CasePlan? First(CaseView view, DateOnly from)
    {
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (plan.CompletedOn >= from && view.Episode.Holds(plan.CompletedOn))
            {
                return plan;
            }
        }

        return null;
    }
}
