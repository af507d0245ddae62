using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The written case plan (obligations, A2).</summary>
internal static class CasePlans
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-case-plan-60",
            Title = "Written case plan",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(16), 675(1); 45 CFR 1356.21(g)(1)-(2)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Period = Period.Days(60),
            Evaluate = WithinSixtyDays,
        },
    ];

    // A plan completed before removal (an in-home case) is not the plan of this stay in care.
    private static void WithinSixtyDays(Rule rule, CaseView view, DueList dues)
    {
        CasePlan? first = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                first = plan;
                break;
            }
        }

        var removedOn = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(removedOn),
            first,
            new Because("The child was removed on {event}; a written case plan is due within {period} of removal, by {due}.", removedOn),
            FactKinds.CasePlans);
    }
}
