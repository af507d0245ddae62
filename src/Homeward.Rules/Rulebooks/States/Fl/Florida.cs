using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>Florida: chapter 39 of the statutes, the rules of juvenile procedure and the department's rules beside federal law (obligations, B4).</summary>
public static class Florida
{
    /// <summary>The state's rules.</summary>
    public static StateLaw Law { get; } = new(UsState.Florida, "fl", "Florida", "2026-11", Rules) { PolicyRows = FloridaPolicy.Rows };

    // One topic a line, in the order of a case.
    private static IReadOnlyList<Rule> Rules =>
    [
        .. Shelter.Rules,
        .. Adjudication.Rules,
        .. Continuances.Rules,
        .. CasePlans.Rules,
        .. JudicialReviews.Rules,
        .. OlderYouth.Rules,
        .. PermanencyHearings.Rules,
        .. AfterReunification.Rules,
        .. TerminationPetition.Rules,
        .. WorkerVisits.Rules,
        .. FirstVisit.Rules,
        .. HealthAssessments.Rules,
    ];
}
