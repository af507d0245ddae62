using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>California: the Welfare and Institutions Code and the Rules of Court beside federal law (obligations, B1).</summary>
public static class California
{
    /// <summary>The state's rules.</summary>
    public static StateLaw Law { get; } = new(UsState.California, "ca", "California", "2026-11", Rules) { PolicyRows = CaliforniaPolicy.Rows };

    // One topic a line, in the order of a case.
    private static IReadOnlyList<Rule> Rules =>
    [
        .. Detention.Rules,
        .. VoluntaryAndRelease.Rules,
        .. DetentionFindings.Rules,
        .. CaliforniaRelatives.Rules,
        .. AncestryInquiry.Rules,
        .. EmergencyKin.Rules,
        .. JurisdictionAndDisposition.Rules,
        .. PlanAndTeam.Rules,
        .. ReunificationServices.Rules,
        .. Reviews.Rules,
        .. OtherReviews.Rules,
        .. ReportsAndVisits.Rules,
        .. Medication.Rules,
        .. AtPlacement.Rules,
        .. EntryExams.Rules,
        .. PlacementChanges.Rules,
        .. TherapeuticPrograms.Rules,
        .. LongProgramStays.Rules,
    ];
}
