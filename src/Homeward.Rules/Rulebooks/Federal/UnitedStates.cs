using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>The federal baseline: titles IV-B and IV-E and their regulations (obligations, part A).</summary>
public static class UnitedStates
{
    /// <summary>The rulebook under the default readings.</summary>
    public static Rulebook Rulebook { get; } = Under(RulebookSettings.Default);

    /// <summary>The rulebook under an agency's own readings.</summary>
    public static Rulebook Under(RulebookSettings settings) =>
        new("us", "United States", "2026-11", Rules(settings), settings);

    // One topic a line, in the order of the catalogue.
    private static IReadOnlyList<Rule> Rules(RulebookSettings settings) =>
    [
        .. RemovalFindings.Rules,
        .. FindingForms.Rules,
        .. FinalizeFindings.Rules,
        .. VoluntaryPlacements.Rules,
        .. EligibilityFactors.Rules,
        .. AgeAndSchool.Rules,
        .. ClaimLimits.Rules,
        .. FundedServices.Rules,
        .. FairHearings.Rules,
        .. TrialHomeVisits.Rules,
        .. CasePlans.Rules,
        .. CasePlanContent.Rules,
        .. CaseReview.Rules,
        .. PermanencyHearings.Rules,
        .. HearingContent.Rules,
        .. PlannedArrangements.Rules,
        .. CaregiverNotice.Rules,
        .. CaregiverRecords.Rules,
        .. OutOfStateVisits.Rules,
        .. Termination.Under(settings),
        .. TerminationExceptions.Rules,
        .. MonthlyVisits.Rules,
        .. Qrtp.Rules,
        .. QrtpDocuments.Rules,
        .. QrtpHearings.Rules,
        .. QrtpLongStays.Rules,
        .. QrtpExits.Rules,
        .. Relatives.Rules,
        .. RelativePreference.Rules,
        .. Siblings.Rules,
        .. FamilyTime.Rules,
        .. YouthPlan.Rules,
        .. YouthRights.Rules,
        .. CreditReports.Rules,
        .. TransitionPlans.Rules,
        .. ExitDocuments.Rules,
        .. ExtendedCare.Rules,
        .. Chafee.Rules,
        .. FormerYouthMedicaid.Rules,
        .. Nytd.Rules,
        .. NytdServices.Rules,
        .. HealthScreens.Rules,
        .. HealthVisits.Rules,
        .. HealthRecords.Rules,
        .. Psychotropics.Rules,
        .. EarlyIntervention.Rules,
        .. SchoolStability.Rules,
        .. Enrolment.Rules,
        .. GuardianshipMonths.Rules,
        .. GuardianshipAssistance.Rules,
        .. AdoptionAssistance.Rules,
        .. ApplicableChild.Rules,
        .. AssistanceLimits.Rules,
        .. MissingChildren.Rules,
        .. Trafficking.Rules,
        .. IcwaInquiries.Rules,
        .. IcwaTribes.Rules,
        .. IcwaNotices.Rules,
        .. IcwaWaits.Rules,
        .. IcwaParties.Rules,
        .. IcwaEmergency.Rules,
        .. IcwaImproperRemoval.Rules,
        .. IcwaEvidence.Rules,
        .. IcwaPlacements.Rules,
        .. IcwaRecords.Rules,
        .. IcwaTransfers.Rules,
        .. IcwaConsents.Rules,
        .. IcwaAdoptions.Rules,
        .. HomeStudies.Rules,
        .. CompactDecisions.Rules,
        .. ExpeditedPlacements.Rules,
        .. CompactApprovals.Rules,
        .. CompactPlacements.Rules,
        .. InterstateVisits.Rules,
        .. ChildProtection.Rules,
        .. AfcarsEntry.Rules,
    ];
}
