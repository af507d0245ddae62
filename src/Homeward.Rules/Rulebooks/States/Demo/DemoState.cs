using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Demo;

/// <summary>The fictional state of the demonstration's agency.</summary>
public static class DemoState
{
    private static readonly FictionalTerms Terms = new()
    {
        Id = "demo",
        Code = "Demo State Code",
        Shelter = Period.Hours(72),
        FirstVisit = Period.Days(7),
        CasePlan = Period.Days(30),
        SiblingContact = Period.Months(1),
        Report = Period.Days(10),
        PlanAfterOrder = Period.BusinessDays(10),
        PlacementChange = Period.BusinessDays(5),
        MoveTold = Period.Hours(24),
    };

    /// <summary>The state's rules.</summary>
    public static StateLaw Law { get; } = new(UsState.DemoState, "demo", "Demo State", "2026-11", FictionalRules.Of(Terms)) { PolicyRows = NoRules };

    // Clocks of the demonstration's table that are the federal ones, and those no fact of one child shows.
    private static IReadOnlyList<PolicyRow> NoRules =>
    [
        new("demo-federal", "Relative notice, monthly visit, missing child, trial home visit, residential programs, termination", "casework, D0", "The numbers are the federal ones, whose rows stand in every book."),
        new("demo-visit-record", "Visit record within 48 hours", "casework, D0", "The record says whether a note was written, not when."),
        new("demo-transfer", "Case transfer", "casework, D0", "A duty of the unit when a worker changes; no fact of the child starts it."),
        new("demo-respite", "Respite days", "casework, D0", "Counted a home; the record of one child holds no respite days."),
    ];
}
