using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Rulebooks.States;

namespace Homeward.Rules.Tests.Oddities;

/// <summary>Windows with other numbers than the federal ones, a plan sooner than sixty days, a review beside the court's, a law that changed.</summary>
internal static class OddClocks
{
    // Earlier stays within five years add up; days at home on trial and with a noncustodial parent count; a voluntary stay counts from an order or the sixtieth day.
    private static readonly CareWindow Minnesota = new(12, 60, 365) { Start = CareStart.OrderedPlacement, OverlaysCount = true };

    private static readonly CareWindow Kentucky = new(15, 48, 456);

    public static void CumulatedYear(Rule rule, CaseView view, DueList dues)
    {
        if (CareCount.MonthsEnd(view, Minnesota) is { } dueOn)
        {
            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                Ladder.First(view, HearingKind.Permanency),
                new Because("The child, last removed on {event}, has been in placement twelve months within five years on {due}.", view.Episode.Removal.On),
                FactKinds.CaseHistory);
        }
    }

    public static void FifteenOfFortyEight(Rule rule, CaseView view, DueList dues)
    {
        if (CareCount.MonthsEnd(view, Kentucky) is { } dueOn)
        {
            TerminationPetitions.Owe(
                rule, view, dues, dueOn, null, null, new Because("The child, last removed on {event}, has been in care fifteen of 48 months on {due}.", view.Episode.Removal.On), []);
        }
    }

    public static void PlanInThirtyDays(Rule rule, CaseView view, DueList dues) => Plan(rule, view, dues);

    public static void ServicePlan(Rule rule, CaseView view, DueList dues)
    {
        if (rule.AppliesOn(view.Episode.Removal.On))
        {
            Plan(rule, view, dues);
        }
    }

    public static void ReviewTeam(Rule rule, CaseView view, DueList dues) => Clock.Recurring(
        rule,
        view,
        dues,
        view.Episode.Removal.On,
        view.Facts.TeamMeetings.UpTo(view.AsOf),
        static meeting => meeting is { Kind: TeamMeetingKind.PermanencyReviewTeam, Declined: false },
        new Because("The child was removed on {event}; the permanency review team meets within {period}, by {due}."),
        "The permanency review team last met on {event}; it meets again within {period}, by {due}.",
        FactKinds.StateCasework);

    private static void Plan(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        CasePlan? first = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                first = plan;
                break;
            }
        }

        Clock.Once(
            rule, view, dues, rule.Period!.Value.From(removedOn), first, new Because("The child was removed on {event}; the plan is due within {period}, by {due}.", removedOn), FactKinds.CasePlans);
    }
}
