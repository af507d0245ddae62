using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Time;

namespace Homeward.Rules.Tests.Oddities;

/// <summary>
/// A state for tests alone: the oddities of the catalogue (B6) and a law that changes, each as a rule, to show that the schema holds them. None of it is a rulebook of the state it is taken
/// from.
/// </summary>
internal static class OddState
{
    public static StateLaw Law { get; } = new(
        UsState.SecondState,
        "odd",
        "Odd State",
        "tests",
        [
            Rule("odd-mn-12", "Hearing that starts permanency", "Minn. Stat. 260C.503", Period.Months(12), OddClocks.CumulatedYear),
            Rule("odd-ky-15-48", "Petition for termination: 15 of 48 months", "KRS 625.090(2); SOP 11.36", Period.Months(15), OddClocks.FifteenOfFortyEight),
            Rule("odd-ga-plan-30", "Initial permanency plan", "Georgia manual, 2014", Period.Days(30), OddClocks.PlanInThirtyDays) with { SameDutyAs = "fed-case-plan-60" },
            Rule("odd-ga-move-5", "Court told before a planned move", "O.C.G.A. 15-11-215", Period.Days(5), OddMoves.Told),
            Rule("odd-ga-move-5", "Hearing asked for on a planned move", "O.C.G.A. 15-11-215", Period.Days(5), OddMoves.Heard),
            Rule("odd-mo-team-6", "Permanency review team", "Missouri manual", Period.Months(6), OddClocks.ReviewTeam),
            Rule("odd-plan-changed", "Service plan, before the change", "An invented law", Period.Days(45), OddClocks.ServicePlan) with { EffectiveThrough = new DateOnly(2026, 8, 31) },
            Rule("odd-plan-changed", "Service plan, from the change on", "An invented law", Period.Days(30), OddClocks.ServicePlan) with { EffectiveFrom = new DateOnly(2026, 9, 1) },
        ]);

    private static Rule Rule(string id, string title, string citation, Period period, Evaluation evaluate) => new()
    {
        Id = id,
        Title = title,
        OwedBy = OwedBy.Agency,
        Citation = citation,
        Confidence = Confidence.Secondary,
        IfMissed = "Nothing: a state for tests.",
        Period = period,
        Evaluate = evaluate,
    };
}
