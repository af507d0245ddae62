using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>Washington: chapter 13.34 RCW and the department's policy beside federal law (obligations, B5).</summary>
public static class Washington
{
    /// <summary>The state's rules.</summary>
    public static StateLaw Law { get; } = new(UsState.Washington, "wa", "Washington", "2026-11", Rules) { PolicyRows = WashingtonPolicy.Rows };

    // One topic a line, in the order of a case.
    private static IReadOnlyList<Rule> Rules =>
    [
        .. ShelterCare.Rules,
        .. FactFindingAndDisposition.Rules,
        .. PermanencyPlans.Rules,
        .. CourtReviews.Rules,
        .. PermanencyPlanning.Rules,
        .. TowardPermanency.Rules,
        .. VisitsAndHealth.Rules,
        .. EntryScreening.Rules,
    ];
}
