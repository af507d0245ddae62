using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States.Demo;

/// <summary>What the fictional states ask in court.</summary>
internal static class FictionalCourtDuties
{
    private static readonly PaperWords BeforeHearing = new(
        "The hearing is set for {event}; the court report is filed at least {period} before, by {due}.",
        "The hearing was held on {event}; the court report was to be filed at least {period} before, by {due}.");

    public static void Shelter(Rule rule, CaseView view, DueList dues)
    {
        if (VoluntaryStay.Is(view))
        {
            return;
        }

        var removal = view.Episode.Removal;
        var held = Ladder.First(view, HearingKind.Shelter);
        CourtHours.Within(
            rule,
            view,
            dues,
            FictionalCourts.Statewide,
            skipsClosedDays: true,
            new When(removal.On, removal.At),
            held,
            held is null ? null : new When(held.HeldOn!.Value, held.HeldAt),
            new Because("The child was removed on {event}; the shelter hearing is due within {period}, weekends and holidays left out, by {due}.", removal.On),
            "The child was removed on {event}, at an hour that is not on record; the shelter hearing is due within {period}, weekends and holidays "
                + "left out, which end on {due} "
                + "at the latest.",
            FactKinds.StateCourt);
    }

    public static void Report(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        FictionalCourts.Statewide,
        rollBack: true,
        CourtPaperKind.StatusReport,
        served: false,
        static (_, hearing) => hearing.Kind is HearingKind.Review or HearingKind.Permanency,
        BeforeHearing);

    // Only an order made after the first plan amends one.
    public static void PlanAfterOrder(Rule rule, CaseView view, DueList dues)
    {
        var plans = view.Facts.CasePlans.UpTo(view.AsOf);
        if (plans.Length == 0)
        {
            return;
        }

        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (order.OrderedOn <= plans[0].CompletedOn || !view.Episode.Holds(order.OrderedOn))
            {
                continue;
            }

            CasePlan? amended = null;
            foreach (var plan in plans)
            {
                if (plan.CompletedOn >= order.OrderedOn)
                {
                    amended = plan;
                    break;
                }
            }

            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(order.OrderedOn, FictionalCourts.Statewide),
                amended,
                new Because("The court made an order on {event}; the case plan is amended within {period}, by {due}.", order.OrderedOn),
                FactKinds.CasePlans,
                new Subject(SubjectKind.Event, order.Id));
        }
    }
}
