using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The written case plan: when it is due (obligations, A2). What it holds is in <see cref="CasePlanContent"/>.</summary>
internal static class CasePlans
{
    private const string Due = "The child was removed on {event}; a written case plan is due within {period} of removal, by {due}.";

    private const string NotJoint =
        "The child was removed on {event}; a written case plan developed jointly with a parent or guardian is due within {period} of removal, by "
            + "{due}, and the plan of {other} was not developed jointly.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-case-plan-60",
            Title = "Written case plan",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 671(a)(16), 675(1); 45 CFR 1356.21(g)(1)-(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A plan recorded as not developed jointly counts only where no parent or guardian has rights (INTERP).",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Period = Period.Days(60),
            Evaluate = WithinSixtyDays,
        },
    ];

    // A plan completed before removal (an in-home case) is not the plan of this stay in care.
    private static void WithinSixtyDays(Rule rule, CaseView view, DueList dues)
    {
        CasePlan? first = null;
        CasePlan? alone = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(plan.CompletedOn))
            {
                continue;
            }

            if (plan.JointlyWithParents != false || Family.NobodyHasRights(view, plan.CompletedOn))
            {
                first = plan;
                break;
            }

            alone = plan;
        }

        var removedOn = view.Episode.Removal.On;
        var because = first is null && alone is not null ? new Because(NotJoint, removedOn, alone.CompletedOn) : new Because(Due, removedOn);
        Clock.Once(rule, view, dues, rule.Period!.Value.From(removedOn), first, because, FactKinds.CasePlans);
    }
}
