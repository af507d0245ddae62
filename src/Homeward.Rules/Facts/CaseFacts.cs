// Long because every kind of fact of the case has its list here; those of youth and health stand in files of their own.
using System.Runtime.CompilerServices;

namespace Homeward.Rules.Facts;

/// <summary>
/// What is known of one child on a day: the one input of every rule. Each kind is a list in the order things happened; a list is empty where nothing is
/// recorded. Built from current versions only (<see cref="CaseHistory"/> holds them all).
/// </summary>
public sealed partial class CaseFacts
{
    private readonly Fact[] all;

    private CaseFacts(Child child, ILookup<Type, Fact> byKind)
    {
        all = [.. byKind.SelectMany(static kind => kind)];
        Child = child;
        People = Of<Person>(byKind);
        RightsEnded = Of<ParentalRightsEnded>(byKind);
        Removals = Of<Removal>(byKind);
        Discharges = Of<Discharge>(byKind);
        VoluntaryAgreements = Of<VoluntaryPlacementAgreement>(byKind);
        Petitions = Of<Petition>(byKind);
        Hearings = Of<Hearing>(byKind);
        CourtOrders = Of<CourtOrder>(byKind);
        Findings = Of<Finding>(byKind);
        SortIndianChild(byKind);
        PermanencyGoals = Of<PermanencyGoal>(byKind);
        CasePlans = Of<CasePlan>(byKind);
        PeriodicReviews = Of<PeriodicReview>(byKind);
        Placements = Of<Placement>(byKind);
        TrialHomeVisits = Of<TrialHomeVisit>(byKind);
        MissingEpisodes = Of<MissingEpisode>(byKind);
        TraffickingIdentifications = Of<TraffickingIdentification>(byKind);
        FacilityStays = Of<FacilityStay>(byKind);
        CaseworkerVisits = Of<CaseworkerVisit>(byKind);
        FamilyVisits = Of<FamilyVisit>(byKind);
        FamilyTimePlans = Of<FamilyTimePlan>(byKind);
        SiblingPlacements = Of<SiblingPlacement>(byKind);
        RelativeSearches = Of<RelativeSearch>(byKind);
        RelativeNotices = Of<RelativeNotice>(byKind);
        TerminationExceptions = Of<TerminationException>(byKind);
        AdoptionRecruitment = Of<AdoptionRecruitment>(byKind);
        EligibilityDeterminations = Of<EligibilityDetermination>(byKind);
        PreventionPlans = Of<PreventionPlan>(byKind);
        ExitRecords = Of<ExitRecord>(byKind);
        FairHearingRequests = Of<FairHearingRequest>(byKind);
        Schooling = Of<Schooling>(byKind);
        ActivityConditions = Of<ActivityCondition>(byKind);
        Jurisdictions = Of<Jurisdiction>(byKind);
        CourtPapers = Of<CourtPaper>(byKind);
        AgencyNotices = Of<AgencyNotice>(byKind);
        TeamMeetings = Of<TeamMeeting>(byKind);
        ParentContacts = Of<ParentContact>(byKind);
        Licences = Of<Licence>(byKind);
        FacilityReviews = Of<FacilityReview>(byKind);
        HomeCounts = Of<HomeCount>(byKind);
        HouseholdMembers = Of<HouseholdMember>(byKind);
        Residences = Of<Residence>(byKind);
        BackgroundChecks = Of<BackgroundCheck>(byKind);
        QrtpAssessments = Of<QrtpAssessment>(byKind);
        QrtpDeterminations = Of<QrtpDetermination>(byKind);
        QrtpEvidence = Of<QrtpEvidence>(byKind);
        QrtpTransitions = Of<QrtpTransition>(byKind);
        InterstateRequests = Of<InterstateRequest>(byKind);
        InterstateContacts = Of<InterstateContact>(byKind);
        InterstateStays = Of<InterstateStay>(byKind);
        SortYouth(byKind);
        SortHealth(byKind);
        SortAssistance(byKind);
        CollectionGaps = Of<CollectionGap>(byKind);

        foreach (var gap in CollectionGaps)
        {
            NotCollected |= gap.Kinds;
        }

        NotCollected &= ~Held();
        Recorded = RecordedKinds.Of(byKind.Select(static kind => kind.Key));
    }

    /// <summary>The child.</summary>
    public Child Child { get; }

    /// <summary>The kinds of fact a source did not hold and nobody has recorded since: what hangs on them cannot be judged.</summary>
    public FactKinds NotCollected { get; }

    /// <summary>The kinds of which anything is recorded, whenever it happened.</summary>
    internal RecordedKinds Recorded { get; }

    /// <summary>The people, in the order they happened.</summary>
    public FactList<Person> People { get; }

    /// <summary>The rights ended, in the order they happened.</summary>
    public FactList<ParentalRightsEnded> RightsEnded { get; }

    /// <summary>The removals, in the order they happened.</summary>
    public FactList<Removal> Removals { get; }

    /// <summary>The discharges, in the order they happened.</summary>
    public FactList<Discharge> Discharges { get; }

    /// <summary>The voluntary agreements, in the order they happened.</summary>
    public FactList<VoluntaryPlacementAgreement> VoluntaryAgreements { get; }

    /// <summary>The petitions, in the order they happened.</summary>
    public FactList<Petition> Petitions { get; }

    /// <summary>The hearings, in the order they happened.</summary>
    public FactList<Hearing> Hearings { get; }

    /// <summary>The court orders, in the order they happened.</summary>
    public FactList<CourtOrder> CourtOrders { get; }

    /// <summary>The findings, in the order they happened.</summary>
    public FactList<Finding> Findings { get; }

    /// <summary>The permanency goals, in the order they happened.</summary>
    public FactList<PermanencyGoal> PermanencyGoals { get; }

    /// <summary>The case plans, in the order they happened.</summary>
    public FactList<CasePlan> CasePlans { get; }

    /// <summary>The periodic reviews, in the order they happened.</summary>
    public FactList<PeriodicReview> PeriodicReviews { get; }

    /// <summary>The placements, in the order they happened.</summary>
    public FactList<Placement> Placements { get; }

    /// <summary>The trial home visits, in the order they happened.</summary>
    public FactList<TrialHomeVisit> TrialHomeVisits { get; }

    /// <summary>The missing episodes, in the order they happened.</summary>
    public FactList<MissingEpisode> MissingEpisodes { get; }

    /// <summary>The trafficking identifications, in the order they happened.</summary>
    public FactList<TraffickingIdentification> TraffickingIdentifications { get; }

    /// <summary>The facility stays, in the order they happened.</summary>
    public FactList<FacilityStay> FacilityStays { get; }

    /// <summary>The caseworker visits, in the order they happened.</summary>
    public FactList<CaseworkerVisit> CaseworkerVisits { get; }

    /// <summary>The family visits, in the order they happened.</summary>
    public FactList<FamilyVisit> FamilyVisits { get; }

    /// <summary>The family time plans, in the order they happened.</summary>
    public FactList<FamilyTimePlan> FamilyTimePlans { get; }

    /// <summary>The relative searches, in the order they happened.</summary>
    public FactList<RelativeSearch> RelativeSearches { get; }

    /// <summary>The sibling placements, in the order they happened.</summary>
    public FactList<SiblingPlacement> SiblingPlacements { get; }

    /// <summary>The relative notices, in the order they happened.</summary>
    public FactList<RelativeNotice> RelativeNotices { get; }

    /// <summary>The termination exceptions, in the order they happened.</summary>
    public FactList<TerminationException> TerminationExceptions { get; }

    /// <summary>The adoption recruitment, in the order they happened.</summary>
    public FactList<AdoptionRecruitment> AdoptionRecruitment { get; }

    /// <summary>The eligibility determinations, in the order they happened.</summary>
    public FactList<EligibilityDetermination> EligibilityDeterminations { get; }

    /// <summary>The prevention plans, in the order they happened.</summary>
    public FactList<PreventionPlan> PreventionPlans { get; }

    /// <summary>The exit records, in the order they happened.</summary>
    public FactList<ExitRecord> ExitRecords { get; }

    /// <summary>The fair hearing requests, in the order they happened.</summary>
    public FactList<FairHearingRequest> FairHearingRequests { get; }

    /// <summary>The schooling, in the order they happened.</summary>
    public FactList<Schooling> Schooling { get; }

    /// <summary>The activity conditions, in the order they happened.</summary>
    public FactList<ActivityCondition> ActivityConditions { get; }

    /// <summary>The jurisdictions, in the order they happened.</summary>
    public FactList<Jurisdiction> Jurisdictions { get; }

    /// <summary>The court papers, in the order they happened.</summary>
    public FactList<CourtPaper> CourtPapers { get; }

    /// <summary>The notices of the agency, in the order they happened.</summary>
    public FactList<AgencyNotice> AgencyNotices { get; }

    /// <summary>The team meetings, in the order they happened.</summary>
    public FactList<TeamMeeting> TeamMeetings { get; }

    /// <summary>The contacts of the caseworker with parents, in the order they happened.</summary>
    public FactList<ParentContact> ParentContacts { get; }

    /// <summary>The licences, in the order they happened.</summary>
    public FactList<Licence> Licences { get; }

    /// <summary>The facility reviews, in the order they happened.</summary>
    public FactList<FacilityReview> FacilityReviews { get; }

    /// <summary>The home counts, in the order they happened.</summary>
    public FactList<HomeCount> HomeCounts { get; }

    /// <summary>The household members, in the order they happened.</summary>
    public FactList<HouseholdMember> HouseholdMembers { get; }

    /// <summary>The residences, in the order they happened.</summary>
    public FactList<Residence> Residences { get; }

    /// <summary>The background checks, in the order they happened.</summary>
    public FactList<BackgroundCheck> BackgroundChecks { get; }

    /// <summary>The assessments of treatment placements, in the order they happened.</summary>
    public FactList<QrtpAssessment> QrtpAssessments { get; }

    /// <summary>The determinations on treatment placements, in the order they happened.</summary>
    public FactList<QrtpDetermination> QrtpDeterminations { get; }

    /// <summary>The evidence on treatment placements, in the order they happened.</summary>
    public FactList<QrtpEvidence> QrtpEvidence { get; }

    /// <summary>The transitions from treatment placements, in the order they happened.</summary>
    public FactList<QrtpTransition> QrtpTransitions { get; }

    /// <summary>The interstate requests, in the order they happened.</summary>
    public FactList<InterstateRequest> InterstateRequests { get; }

    /// <summary>The interstate contacts, in the order they happened.</summary>
    public FactList<InterstateContact> InterstateContacts { get; }

    /// <summary>The interstate stays, in the order they happened.</summary>
    public FactList<InterstateStay> InterstateStays { get; }

    /// <summary>The collection gaps, in the order they happened.</summary>
    public FactList<CollectionGap> CollectionGaps { get; }

    /// <summary>
    /// Reads every fact once and returns the sum of their days. In a sweep the next child's facts lie far off in memory: here the processor fetches them together,
    /// where each rule would wait for one after another.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int Fetch()
    {
        var days = 0;
        foreach (var fact in all)
        {
            days += fact.HappenedOn.DayNumber;
        }

        return days;
    }

    /// <summary>Sorts current versions into their kinds; the order of input does not matter.</summary>
    /// <exception cref="ArgumentException">There is not exactly one <see cref="Facts.Child"/> among them.</exception>
    public static CaseFacts From(IEnumerable<Fact> current)
    {
        var byKind = current.ToLookup(static fact => fact.GetType());
        var child = byKind[typeof(Child)].Cast<Child>().ToList();
        return child.Count == 1
            ? new CaseFacts(child[0], byKind)
            : throw new ArgumentException($"A case has one child; these facts have {child.Count}.", nameof(current));
    }

    private static FactList<T> Of<T>(ILookup<Type, Fact> byKind)
        where T : Fact
    {
        var facts = byKind[typeof(T)].Cast<T>().ToArray();
        return facts.Length == 0 ? FactList<T>.Empty : new FactList<T>(facts);
    }

    // A kind somebody has begun to record is collected from then on. Petitions and exceptions are each parent's own: the rule looks at the parent.
    private FactKinds Held() =>
        (Findings.Count + CourtOrders.Count > 0 ? FactKinds.Findings : FactKinds.None)
        | HeldOfIndianChild
        | (CasePlans.Count > 0 ? FactKinds.CasePlans : FactKinds.None)
        | (RelativeNotices.Count + RelativeSearches.Count > 0 ? FactKinds.RelativeNotices : FactKinds.None)
        | (SiblingPlacements.Count > 0 ? FactKinds.Siblings : FactKinds.None)
        | (EligibilityDeterminations.Count > 0 ? FactKinds.Eligibility : FactKinds.None)
        | (FamilyVisits.Count + FamilyTimePlans.Count > 0 ? FactKinds.FamilyVisits : FactKinds.None)
        | (RecordsGiven() ? FactKinds.RecordsGiven : FactKinds.None)
        | (HearingContent() ? FactKinds.HearingContent : FactKinds.None)
        | (CourtPapers.Count > 0 || EarlyHearing() ? FactKinds.StateCourt : FactKinds.None)
        | (AgencyNotices.Count + TeamMeetings.Count + ParentContacts.Count > 0 ? FactKinds.StateCasework : FactKinds.None)
        | (Schooling.Count > 0 ? FactKinds.CitizenshipAndSchool : FactKinds.None)
        | (QrtpAssessments.Count + QrtpDeterminations.Count + QrtpEvidence.Count + QrtpTransitions.Count > 0 ? FactKinds.Qrtp : FactKinds.None)
        | (InterstateRequests.Count + InterstateContacts.Count + InterstateStays.Count > 0 ? FactKinds.Interstate : FactKinds.None)
        | (Licences.Count + FacilityReviews.Count + HomeCounts.Count > 0 ? FactKinds.Licensing : FactKinds.None)
        | (HouseholdMembers.Count + Residences.Count + BackgroundChecks.Count > 0 ? FactKinds.BackgroundChecks : FactKinds.None)
        | HeldOfYouth
        | HeldOfHealth
        | HeldOfAssistance;

    private bool RecordsGiven()
    {
        foreach (var placement in Placements)
        {
            if (placement.RecordGivenOn is not null)
            {
                return true;
            }
        }

        return ExitRecords.Count > 0;
    }

    private bool EarlyHearing()
    {
        foreach (var hearing in Hearings)
        {
            if (hearing.Kind is not (HearingKind.NotCollected or HearingKind.Review or HearingKind.Permanency or HearingKind.Other))
            {
                return true;
            }
        }

        return false;
    }

    private bool HearingContent()
    {
        foreach (var hearing in Hearings)
        {
            if (hearing.HasContent)
            {
                return true;
            }
        }

        return false;
    }
}
