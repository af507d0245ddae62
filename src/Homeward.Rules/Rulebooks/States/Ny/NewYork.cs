using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>New York: articles 10 and 10-A of the Family Court Act, the Social Services Law and its regulations beside federal law (obligations, B3).</summary>
public static class NewYork
{
    /// <summary>The state's rules.</summary>
    public static StateLaw Law { get; } = new(UsState.NewYork, "ny", "New York", "2026-11", Rules) { PolicyRows = NewYorkPolicy.Rows };

    // One topic a line, in the order of a case.
    private static IReadOnlyList<Rule> Rules =>
    [
        .. EmergencyRemoval.Rules,
        .. Adjournment.Rules,
        .. VoluntaryCare.Rules,
        .. PermanencyHearings.Rules,
        .. CompletedHearings.Rules,
        .. ReturnToCare.Rules,
        .. HearingReport.Rules,
        .. FreedForAdoption.Rules,
        .. ServicePlans.Rules,
        .. PlanChanges.Rules,
        .. WorkerContacts.Rules,
        .. ParentContacts.Rules,
        .. Examinations.Rules,
        .. PeriodicExaminations.Rules,
        .. Congregate.Rules,
        .. FosterParentNotices.Rules,
    ];
}
