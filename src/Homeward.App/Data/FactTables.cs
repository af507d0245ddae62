using Homeward.Rules.Facts;

namespace Homeward.App.Data;

/// <summary>Every kind of fact that is stored. A new one is a line here and its table in a migration for each database.</summary>
public static class FactTables
{
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        typeof(Child),
        typeof(Person),
        typeof(Removal),
        typeof(Discharge),
        typeof(Placement),
        typeof(TrialHomeVisit),
        typeof(MissingEpisode),
        typeof(FacilityStay),
        typeof(TraffickingIdentification),
        typeof(VoluntaryPlacementAgreement),
        typeof(Petition),
        typeof(Hearing),
        typeof(CourtOrder),
        typeof(Finding),
        typeof(PeriodicReview),
        typeof(CasePlan),
        typeof(PermanencyGoal),
        typeof(ParentalRightsEnded),
        typeof(TerminationException),
        typeof(AdoptionRecruitment),
        typeof(CaseworkerVisit),
        typeof(FamilyTimePlan),
        typeof(FamilyVisit),
        typeof(SiblingPlacement),
        typeof(RelativeSearch),
        typeof(RelativeNotice),
        typeof(EligibilityDetermination),
        typeof(PreventionPlan),
        typeof(Schooling),
        typeof(ExitRecord),
        typeof(FairHearingRequest),
        typeof(ActivityCondition),
        typeof(Jurisdiction),
        typeof(CourtPaper),
        typeof(AgencyNotice),
        typeof(TeamMeeting),
        typeof(Licence),
        typeof(FacilityReview),
        typeof(HomeCount),
        typeof(HouseholdMember),
        typeof(Residence),
        typeof(BackgroundCheck),
        typeof(QrtpAssessment),
        typeof(QrtpDetermination),
        typeof(QrtpEvidence),
        typeof(QrtpTransition),
        typeof(InterstateRequest),
        typeof(InterstateContact),
        typeof(InterstateStay),
        typeof(CollectionGap),
    ];

    public static string NameOf(Type kind) => "fact_" + Naming.Snake(kind.Name);
}
