namespace Homeward.Rules.Facts;

/// <summary>Where a child lives (obligations, part C). Hospital, psychiatric and detention stays and time at home are overlays or lie outside foster care.</summary>
public enum PlacementSetting
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>Foster family home.</summary>
    FosterFamilyHome,

    /// <summary>Licensed home of a relative or kin.</summary>
    KinLicensed,

    /// <summary>Unlicensed home of a relative or kin: in foster care all the same.</summary>
    KinUnlicensed,

    /// <summary>Group home.</summary>
    GroupHome,

    /// <summary>Shelter.</summary>
    Shelter,

    /// <summary>Qualified residential treatment program.</summary>
    Qrtp,

    /// <summary>Another child-care institution.</summary>
    ChildCareInstitution,

    /// <summary>Setting for pregnant or parenting youth.</summary>
    ParentingProgram,

    /// <summary>Supervised independent living.</summary>
    SupervisedIndependentLiving,

    /// <summary>Setting for victims of trafficking or youth at risk.</summary>
    TraffickingProgram,

    /// <summary>With a parent in licensed residential family-based treatment (42 USC 672(j)).</summary>
    FamilyTreatment,

    /// <summary>Pre-adoptive home.</summary>
    PreAdoptive,

    /// <summary>Hospital, for a physical illness.</summary>
    Hospital,

    /// <summary>Psychiatric hospital.</summary>
    Psychiatric,

    /// <summary>Detention or another juvenile justice facility.</summary>
    Detention,

    /// <summary>With a noncustodial parent.</summary>
    NoncustodialParent,

    /// <summary>Another setting outside foster care.</summary>
    OtherOutsideFosterCare,
}

/// <summary>One stay in one setting; the next placement or the end of the episode closes it.</summary>
public sealed record Placement : Fact
{
    /// <summary>The placement, the same in every version and in every fact about it.</summary>
    public required Guid PlacementId { get; init; }

    /// <summary>The setting.</summary>
    public required PlacementSetting Setting { get; init; }

    /// <summary>The day the child came.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day the child left; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Name of the home or facility.</summary>
    public string? Provider { get; init; }

    /// <summary>Whether the caregiver is a relative; null when not collected.</summary>
    public bool? WithRelative { get; init; }

    /// <summary>Outside the state of the parents' home; null when not collected.</summary>
    public bool? OutOfState { get; init; }

    /// <summary>Outside the county of the case; null when not collected.</summary>
    public bool? OutOfCounty { get; init; }

    /// <summary>A substantial distance from the parents' home; null when not collected.</summary>
    public bool? SubstantialDistance { get; init; }

    /// <summary>Whether preference for an adult relative was considered (42 USC 671(a)(19)); null when not recorded.</summary>
    public bool? RelativePreferenceConsidered { get; init; }

    /// <summary>The day the health and education record was given to the caregiver (42 USC 675(5)(D)); null when not recorded.</summary>
    public DateOnly? RecordGivenOn { get; init; }

    /// <summary>The day the home met every licensing requirement; null when not recorded.</summary>
    public DateOnly? RequirementsMetOn { get; init; }

    /// <summary>The day the licence was issued; null when not recorded.</summary>
    public DateOnly? LicensedOn { get; init; }

    /// <summary>The day a licence was applied for, while it is pending; null when none was.</summary>
    public DateOnly? LicenceAppliedOn { get; init; }

    /// <summary>The day the case plan recommended it: needed before a placement with a parent in treatment (42 USC 672(j)(1)(A)); null when not recorded.</summary>
    public DateOnly? RecommendedInPlanOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
