using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>One kind of fact in the file: the list it stands in, and the record it becomes. A new fact type is one more line here.</summary>
public sealed record CaseFileKind(string Name, Type Fact)
{
    public static IReadOnlyList<CaseFileKind> All { get; } =
    [
        new("child", typeof(Child)),
        new("people", typeof(Person)),
        new("rightsEnded", typeof(ParentalRightsEnded)),
        new("removals", typeof(Removal)),
        new("discharges", typeof(Discharge)),
        new("voluntaryAgreements", typeof(VoluntaryPlacementAgreement)),
        new("petitions", typeof(Petition)),
        new("hearings", typeof(Hearing)),
        new("orders", typeof(CourtOrder)),
        new("findings", typeof(Finding)),
        new("icwaInquiries", typeof(IcwaInquiry)),
        new("possibleTribes", typeof(PossibleTribe)),
        new("icwaDeterminations", typeof(IcwaDetermination)),
        new("tribalJurisdictions", typeof(TribalJurisdiction)),
        new("icwaNotices", typeof(IcwaNotice)),
        new("icwaAppearances", typeof(IcwaAppearance)),
        new("filedReports", typeof(FiledReport)),
        new("emergencyPetitions", typeof(EmergencyPetition)),
        new("improperRemovalQuestions", typeof(ImproperRemovalQuestion)),
        new("activeEfforts", typeof(ActiveEffort)),
        new("placementPreferences", typeof(PlacementPreference)),
        new("icwaRecordRequests", typeof(IcwaRecordRequest)),
        new("transferRequests", typeof(TransferRequest)),
        new("icwaConsents", typeof(IcwaConsent)),
        new("indianAdoptions", typeof(IndianAdoption)),
        new("childRepresentatives", typeof(ChildRepresentative)),
        new("safeCarePlans", typeof(SafeCarePlan)),
        new("childProtectionReports", typeof(ChildProtectionReport)),
        new("maintenanceRates", typeof(MaintenanceRate)),
        new("goals", typeof(PermanencyGoal)),
        new("casePlans", typeof(CasePlan)),
        new("reviews", typeof(PeriodicReview)),
        new("placements", typeof(Placement)),
        new("trialHomeVisits", typeof(TrialHomeVisit)),
        new("missingEpisodes", typeof(MissingEpisode)),
        new("traffickingIdentifications", typeof(TraffickingIdentification)),
        new("facilityStays", typeof(FacilityStay)),
        new("visits", typeof(CaseworkerVisit)),
        new("familyVisits", typeof(FamilyVisit)),
        new("familyTimePlans", typeof(FamilyTimePlan)),
        new("siblingPlacements", typeof(SiblingPlacement)),
        new("relativeSearches", typeof(RelativeSearch)),
        new("relativeNotices", typeof(RelativeNotice)),
        new("terminationExceptions", typeof(TerminationException)),
        new("adoptionRecruitment", typeof(AdoptionRecruitment)),
        new("eligibilityDeterminations", typeof(EligibilityDetermination)),
        new("preventionPlans", typeof(PreventionPlan)),
        new("exitRecords", typeof(ExitRecord)),
        new("fairHearingRequests", typeof(FairHearingRequest)),
        new("activityConditions", typeof(ActivityCondition)),
        new("schooling", typeof(Schooling)),
        new("jurisdictions", typeof(Jurisdiction)),
        new("courtPapers", typeof(CourtPaper)),
        new("agencyNotices", typeof(AgencyNotice)),
        new("teamMeetings", typeof(TeamMeeting)),
        new("parentContacts", typeof(ParentContact)),
        new("licences", typeof(Licence)),
        new("facilityReviews", typeof(FacilityReview)),
        new("homeCounts", typeof(HomeCount)),
        new("householdMembers", typeof(HouseholdMember)),
        new("residences", typeof(Residence)),
        new("backgroundChecks", typeof(BackgroundCheck)),
        new("qrtpAssessments", typeof(QrtpAssessment)),
        new("qrtpDeterminations", typeof(QrtpDetermination)),
        new("qrtpEvidence", typeof(QrtpEvidence)),
        new("qrtpTransitions", typeof(QrtpTransition)),
        new("interstateRequests", typeof(InterstateRequest)),
        new("interstateContacts", typeof(InterstateContact)),
        new("interstateStays", typeof(InterstateStay)),
        new("youthConsultations", typeof(YouthConsultation)),
        new("rightsAcknowledgements", typeof(RightsAcknowledgement)),
        new("creditReports", typeof(CreditReport)),
        new("transitionPlans", typeof(TransitionPlan)),
        new("exitDocuments", typeof(ExitDocument)),
        new("transitionServices", typeof(TransitionService)),
        new("nytdSurveys", typeof(NytdSurvey)),
        new("medicaidEnrolments", typeof(MedicaidEnrolment)),
        new("healthEvents", typeof(HealthEvent)),
        new("healthConcerns", typeof(HealthConcern)),
        new("medicationOrders", typeof(MedicationOrder)),
        new("earlyInterventionReferrals", typeof(EarlyInterventionReferral)),
        new("schoolEnrolments", typeof(SchoolEnrolment)),
        new("schoolDecisions", typeof(SchoolDecision)),
        new("guardianshipAssessments", typeof(GuardianshipAssessment)),
        new("assistanceAgreements", typeof(AssistanceAgreement)),
        new("specialNeedsDeterminations", typeof(SpecialNeedsDetermination)),
        new("prospectiveAdopters", typeof(ProspectiveAdopter)),
        new("collectionGaps", typeof(CollectionGap)),
    ];

    public static CaseFileKind Child => All[0];

    public IReadOnlyList<CaseFileField> Fields { get; } = CaseFileField.Of(Fact);

    public CaseFileField? Field(string name) => Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    public static CaseFileKind? Named(string name) => All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal));

    public static CaseFileKind Of(Fact fact) => Of(fact.GetType());

    public static CaseFileKind Of(Type fact) => All.First(kind => kind.Fact == fact);
}
