using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.States.Demo;

/// <summary>The rules both fictional states have, each with its own numbers (the demonstration's table of clocks).</summary>
internal static class FictionalRules
{
    private const string Invented = "A law of a fictional state, for demonstration only.";

    public static IReadOnlyList<Rule> Of(FictionalTerms terms) =>
    [
        new()
        {
            Id = terms.Id + "-shelter",
            Title = "Shelter hearing",
            OwedBy = OwedBy.Court,
            Citation = terms.Code + " 1-101 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "The child is released.",
            Period = terms.Shelter,
            AlertDays = 3,
            Evaluate = FictionalCourtDuties.Shelter,
        },
        new()
        {
            Id = terms.Id + "-report",
            Title = "Court report filed",
            OwedBy = OwedBy.Caseworker,
            Citation = terms.Code + " 1-204 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "The hearing is put off.",
            Period = terms.Report,
            AlertDays = 7,
            CountsBack = true,
            Evaluate = FictionalCourtDuties.Report,
        },
        new()
        {
            Id = terms.Id + "-plan-after-order",
            Title = "Plan amended after an order",
            OwedBy = OwedBy.Caseworker,
            Citation = terms.Code + " 1-206 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "The plan does not say what the court ordered.",
            Period = terms.PlanAfterOrder,
            AlertDays = 5,
            Evaluate = FictionalCourtDuties.PlanAfterOrder,
        },
        new()
        {
            Id = terms.Id + "-case-plan",
            Title = "Initial case plan",
            OwedBy = OwedBy.Caseworker,
            Citation = terms.Code + " 2-101 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "The family works without a plan.",
            Period = terms.CasePlan,
            SameDutyAs = "fed-case-plan-60",
            Evaluate = FictionalCasework.CasePlan,
        },
        new()
        {
            Id = terms.Id + "-first-visit",
            Title = "First worker visit in a placement",
            OwedBy = OwedBy.Caseworker,
            Citation = terms.Code + " 2-110 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "The child is in a new home and nobody has looked.",
            Period = terms.FirstVisit,
            AlertDays = 3,
            Evaluate = FictionalCasework.FirstVisit,
        },
        new()
        {
            Id = terms.Id + "-sibling-contact",
            Title = "Siblings who live apart see each other",
            OwedBy = OwedBy.Caseworker,
            Citation = terms.Code + " 2-115 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "Brothers and sisters lose each other.",
            Period = terms.SiblingContact,
            AlertDays = 7,
            Evaluate = FictionalCasework.SiblingContact,
        },
        new()
        {
            Id = terms.Id + "-placement-change",
            Title = "Notice before a change of placement",
            OwedBy = OwedBy.Caseworker,
            Citation = terms.Code + " 2-120 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "The child moves without warning.",
            Period = terms.PlacementChange,
            AlertDays = 5,
            CountsBack = true,
            Evaluate = FictionalMoves.Change,
        },
        new()
        {
            Id = terms.Id + "-move-told",
            Title = "Insurer and early intervention told of a move",
            OwedBy = OwedBy.Caseworker,
            Citation = terms.Code + " 2-121 (invented)",
            Confidence = Confidence.Interpretation,
            ConfidenceNote = Invented,
            IfMissed = "Care stops at the move.",
            Period = terms.MoveTold,
            AlertDays = 1,
            Evaluate = FictionalMoves.Told,
        },
    ];
}
