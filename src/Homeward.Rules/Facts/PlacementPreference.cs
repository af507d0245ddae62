namespace Homeward.Rules.Facts;

/// <summary>What a placement is for.</summary>
public enum PlacementPurpose
{
    /// <summary>Foster care.</summary>
    FosterCare,

    /// <summary>Preadoptive placement.</summary>
    Preadoptive,

    /// <summary>Adoption.</summary>
    Adoptive,
}

/// <summary>A preference of the law (25 USC 1915(a)-(b)), or none.</summary>
public enum PreferenceKind
{
    /// <summary>A member of the child's extended family.</summary>
    ExtendedFamily,

    /// <summary>Foster care: a home licensed, approved or specified by the tribe.</summary>
    TribalHome,

    /// <summary>Foster care: an Indian home licensed or approved by another authority.</summary>
    IndianHome,

    /// <summary>Foster care: an institution approved by a tribe or run by an Indian organization, with a fitting program.</summary>
    IndianInstitution,

    /// <summary>Adoption: another member of the tribe.</summary>
    TribalMember,

    /// <summary>Adoption: another Indian family.</summary>
    IndianFamily,

    /// <summary>One of the tribe's own order of preference, set by resolution.</summary>
    TribesOwnOrder,

    /// <summary>None of these.</summary>
    None,
}

/// <summary>What a departure from the preferences rests on (25 CFR 23.132(c)-(e)).</summary>
public enum GoodCauseGround
{
    /// <summary>The request of a parent who has reviewed the homes that comply.</summary>
    ParentRequest,

    /// <summary>The request of a child old enough to understand.</summary>
    ChildRequest,

    /// <summary>Sibling attachment that only this placement maintains.</summary>
    SiblingAttachment,

    /// <summary>Extraordinary physical, mental or emotional needs.</summary>
    ExtraordinaryNeeds,

    /// <summary>No suitable home after a diligent search found by the court.</summary>
    NoSuitableHome,

    /// <summary>Socioeconomic status: never good cause.</summary>
    SocioeconomicStatus,

    /// <summary>Ordinary bonding alone, in a placement made in violation: never good cause.</summary>
    OrdinaryBonding,
}

/// <summary>How the placement preferences were applied to one placement (25 USC 1915; 25 CFR 23.129-23.132).</summary>
public sealed record PlacementPreference : Fact
{
    /// <summary>The day it was decided where the child is placed.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>The placement; null for an adoption that is no placement of its own.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>What the placement is for.</summary>
    public required PlacementPurpose Purpose { get; init; }

    /// <summary>Which preference the home meets; null when not recorded.</summary>
    public PreferenceKind? Preference { get; init; }

    /// <summary>Whether the reasons for departing were stated on the record or in writing; null when not recorded.</summary>
    public bool? GoodCauseReasonsStated { get; init; }

    /// <summary>The day the court determined good cause to depart, on the record or in writing.</summary>
    public DateOnly? GoodCauseDeterminedOn { get; init; }

    /// <summary>What good cause rests on.</summary>
    public GoodCauseGround? GoodCause { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DecidedOn;
}
