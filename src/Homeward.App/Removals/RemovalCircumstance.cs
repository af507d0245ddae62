namespace Homeward.App.Removals;

/// <summary>What a child was removed from, as the federal file asks for it (45 CFR 1355.44(d)(4)).</summary>
public enum CircumstanceKind
{
    Runaway,
    WhereaboutsUnknown,
    PhysicalAbuse,
    SexualAbuse,
    PsychologicalAbuse,
    Neglect,
    MedicalNeglect,
    DomesticViolence,
    Abandonment,
    FailureToReturn,
    CaretakerAlcoholUse,
    CaretakerDrugUse,
    ChildAlcoholUse,
    ChildDrugUse,
    PrenatalAlcoholExposure,
    PrenatalDrugExposure,
    DiagnosedCondition,
    InadequateMentalHealthAccess,
    InadequateMedicalAccess,
    ChildBehaviorProblem,
    DeathOfCaretaker,
    IncarcerationOfCaretaker,
    CaretakerPhysicalOrEmotionalImpairment,
    CaretakerCognitiveImpairment,
    InadequateHousing,
    VoluntaryRelinquishment,
    ChildRequestedPlacement,
    SexTrafficking,
    ParentalImmigrationDetainment,
    FamilyConflictOverIdentity,
    EducationalNeglect,
    PublicAgencyAgreement,
    TribalAgreement,
    Homelessness,
}

/// <summary>One circumstance of one removal, named by the version it was written down with.</summary>
public sealed record RemovalCircumstance
{
    public required Guid ChildId { get; init; }

    public required Guid RemovalId { get; init; }

    public required CircumstanceKind Kind { get; init; }
}
