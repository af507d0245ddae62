namespace Homeward.Rules.Facts;

/// <summary>What a judge determined.</summary>
public enum FindingKind
{
    /// <summary>Remaining home is contrary to the child's welfare, or placement is in the child's best interests (42 USC 672(a)(2)(A)(ii)).</summary>
    ContraryToWelfare,

    /// <summary>Reasonable efforts were made to prevent removal (45 CFR 1356.21(b)(1)).</summary>
    ReasonableEffortsToPrevent,

    /// <summary>Reasonable efforts are not required, for a ground and a parent (45 CFR 1356.21(b)(3)).</summary>
    ReasonableEffortsNotRequired,

    /// <summary>Reasonable efforts were made to finalize the permanency plan in effect (45 CFR 1356.21(b)(2)).</summary>
    ReasonableEffortsToFinalize,

    /// <summary>The child was subjected to abuse or neglect: one limb of the day the child entered care (42 USC 675(5)(F)).</summary>
    AbuseOrNeglect,

    /// <summary>The child is an abandoned infant under state law (42 USC 675(5)(E)).</summary>
    AbandonedInfant,

    /// <summary>Continued voluntary placement is in the child's best interests (42 USC 672(e)).</summary>
    VoluntaryPlacementBestInterests,

    /// <summary>Return under a revoked voluntary agreement is contrary to the child's best interests (42 USC 672(g)).</summary>
    ReturnContraryToBestInterests,

    /// <summary>Why another planned permanent living arrangement is best and the other four plans are not (42 USC 675a(a)(2)).</summary>
    PlannedArrangementBest,

    /// <summary>A prima facie case that the court has jurisdiction over the child.</summary>
    PrimaFacieCase,

    /// <summary>One of the grounds state law lists for holding the child.</summary>
    DetentionGround,

    /// <summary>Less disruptive alternatives to removal were considered.</summary>
    AlternativesConsidered,

    /// <summary>The child is dependent under state law.</summary>
    DependencyEstablished,

    /// <summary>The hearing is put off for good cause, to the day in <see cref="Finding.Through"/>.</summary>
    Continuance,

    /// <summary>Due diligence was used to identify and tell relatives.</summary>
    DueDiligenceForRelatives,

    /// <summary>Services to reunify were ordered.</summary>
    ReunificationOrdered,

    /// <summary>Services to reunify are denied.</summary>
    ReunificationDenied,

    /// <summary>Services to reunify go on, through the day in <see cref="Finding.Through"/>.</summary>
    ReunificationExtended,

    /// <summary>Services to reunify end.</summary>
    ReunificationEnded,

    /// <summary>A hearing to select the permanent plan is ordered.</summary>
    SelectionHearingOrdered,

    /// <summary>The agency is named temporary managing conservator.</summary>
    ManagingConservatorship,

    /// <summary>Aggravated circumstances under state law.</summary>
    AggravatedCircumstances,

    /// <summary>The suit is kept on the docket, with the new dismissal day in <see cref="Finding.Through"/>.</summary>
    DismissalExtended,

    /// <summary>The child is returned under monitoring, with the new dismissal day in <see cref="Finding.Through"/>.</summary>
    MonitoredReturn,

    /// <summary>A final order was made and the child stays in care.</summary>
    FinalOrder,

    /// <summary>The child is freed for adoption.</summary>
    ChildFreed,

    /// <summary>A former foster youth is returned to care.</summary>
    ReturnedToCare,

    /// <summary>The case is adjourned in contemplation of dismissal, through the day in <see cref="Finding.Through"/>.</summary>
    AdjournedInContemplation,

    /// <summary>The child is to live with a relative or suitable person, whose home is to be looked at.</summary>
    RelativePlacementDirected,

    /// <summary>The case plan is approved.</summary>
    CasePlanApproved,

    /// <summary>Shelter care goes on.</summary>
    ShelterCareContinued,

    /// <summary>The agency is ordered to petition for termination.</summary>
    TerminationPetitionOrdered,

    /// <summary>A good-cause exception to that order.</summary>
    TerminationGoodCause,

    /// <summary>The duty is waived by those it protects, or put off by agreement, through the day in <see cref="Finding.Through"/> if one is set.</summary>
    Waiver,

    /// <summary>Circumstances excuse the duty for now, as state law allows.</summary>
    ExtraordinaryCircumstances,

    /// <summary>Visits with siblings are suspended.</summary>
    SiblingVisitsSuspended,

    /// <summary>Indian child: emergency removal or placement is necessary to prevent imminent physical damage or harm (25 CFR 23.113(b)).</summary>
    EmergencyNecessary,

    /// <summary>Indian child: emergency removal or placement is no longer necessary, so it ends at once (25 CFR 23.113(b)(3)-(4)).</summary>
    EmergencyOver,

    /// <summary>Indian child: return would subject the child to imminent physical damage or harm (25 CFR 23.113(e)(1)).</summary>
    ReturnWouldHarm,

    /// <summary>Indian child: the court has been unable to transfer the proceeding to the tribe (25 CFR 23.113(e)(2)).</summary>
    TransferNotPossible,

    /// <summary>Indian child: it has not been possible to initiate a child-custody proceeding (25 CFR 23.113(e)(3)).</summary>
    ProceedingNotPossible,

    /// <summary>Indian child: active efforts were made to prevent the breakup of the family and were unsuccessful (25 USC 1912(d)).</summary>
    ActiveEffortsUnsuccessful,

    /// <summary>Indian child: continued custody is likely to result in serious emotional or physical damage (25 USC 1912(e)-(f)).</summary>
    ContinuedCustodyDamaging,

    /// <summary>The court's jurisdiction over the child ends.</summary>
    JurisdictionEnded,
}

/// <summary>The ground of a finding that efforts are not required (42 USC 671(a)(15)(D)).</summary>
public enum NoEffortsGround
{
    /// <summary>Aggravated circumstances as the state defines them.</summary>
    AggravatedCircumstances,

    /// <summary>Murder of another child of the parent.</summary>
    Murder,

    /// <summary>Voluntary manslaughter of another child of the parent.</summary>
    VoluntaryManslaughter,

    /// <summary>Aiding, attempting, conspiring or soliciting one of these.</summary>
    AidingOrAttempting,

    /// <summary>Felony assault with serious bodily injury to the child or another child of the parent.</summary>
    FelonyAssault,

    /// <summary>Involuntary termination of rights to a sibling.</summary>
    SiblingTermination,
}

/// <summary>The evidence a finding rests on.</summary>
public enum EvidenceStandard
{
    /// <summary>Preponderance of the evidence.</summary>
    Preponderance,

    /// <summary>Clear and convincing evidence (25 USC 1912(e)).</summary>
    ClearAndConvincing,

    /// <summary>Beyond a reasonable doubt (25 USC 1912(f)).</summary>
    BeyondReasonableDoubt,
}

/// <summary>A judge's determination inside an order. Clocks are satisfied by the finding, not by the hearing.</summary>
public sealed record Finding : Fact
{
    /// <summary>What was determined.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The day it was made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The order it stands in.</summary>
    public Guid? OrderId { get; init; }

    /// <summary>The parent it is about, where it is about one.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The ground, for <see cref="FindingKind.ReasonableEffortsNotRequired"/>.</summary>
    public NoEffortsGround? Ground { get; init; }

    /// <summary>Whether the parent was convicted: the regulation asks for a conviction where the statute says committed; null when not recorded.</summary>
    public bool? Convicted { get; init; }

    /// <summary>The plan in effect that a finding to finalize names.</summary>
    public PermanencyPlan? PlanInEffect { get; init; }

    /// <summary>The last day it holds, or the day it sets; null when it sets none.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The standard of evidence, for <see cref="FindingKind.ContinuedCustodyDamaging"/>; null when not recorded.</summary>
    public EvidenceStandard? Standard { get; init; }

    /// <summary>Whether a qualified expert witness testified (25 CFR 23.121-23.122); null when not recorded.</summary>
    public bool? ExpertTestified { get; init; }

    /// <summary>Whether the only expert was the social worker regularly assigned to the child, who may not be one (25 CFR 23.122(c)); null when not recorded.</summary>
    public bool? ExpertIsAssignedWorker { get; init; }

    /// <summary>Whether the evidence shows a causal link between conditions in the home and the likely damage (25 CFR 23.121(c)); null when not recorded.</summary>
    public bool? CausalLink { get; init; }

    /// <summary>Explicit and stated in the order itself, or in a transcript; null when not checked.</summary>
    public bool? StatedInOrder { get; init; }

    /// <summary>Made case by case, not by form alone; null when not checked.</summary>
    public bool? CaseSpecific { get; init; }

    /// <summary>Proven only by affidavit, by a nunc pro tunc order, or by a reference to state law: no proof (45 CFR 1356.21(d)(2)-(3)).</summary>
    public bool WithoutProof { get; init; }

    /// <summary>The order says it is "for federal funding only": void (CWPM 8.3A.9c).</summary>
    public bool ForFundingOnly { get; init; }

    /// <summary>Whether it counts: nothing recorded speaks against its form (45 CFR 1356.21(d)).</summary>
    public bool IsGoodForm => StatedInOrder != false && CaseSpecific != false && !WithoutProof && !ForFundingOnly;

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
