using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.States.Demo;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Second;

/// <summary>The other fictional state: the same rules with other numbers, to show clocks change without a change of code.</summary>
public static class SecondState
{
    private static readonly FictionalTerms Terms = new()
    {
        Id = "second",
        Code = "Second State Code",
        Shelter = Period.Hours(48),
        FirstVisit = Period.Days(3),
        CasePlan = Period.Days(45),
        SiblingContact = Period.Days(14),
        Report = Period.Days(14),
        PlanAfterOrder = Period.BusinessDays(15),
        PlacementChange = Period.BusinessDays(3),
        MoveTold = Period.Hours(48),
    };

    /// <summary>The state's rules.</summary>
    public static StateLaw Law { get; } = new(UsState.SecondState, "second", "Second State", "2026-11", FictionalRules.Of(Terms));
}
