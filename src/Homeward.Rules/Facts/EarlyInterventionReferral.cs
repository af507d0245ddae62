namespace Homeward.Rules.Facts;

/// <summary>Why a child under three is referred to early intervention.</summary>
public enum EarlyInterventionGround
{
    /// <summary>A substantiated case of abuse or neglect (42 USC 5106a(b)(2)(B)(xxi)).</summary>
    SubstantiatedMaltreatment,

    /// <summary>Affected by substances before birth (IDEA part C).</summary>
    PrenatalExposure,

    /// <summary>A delay or disability seen or suspected.</summary>
    Developmental,
}

/// <summary>A child under three was identified for early intervention under part C of IDEA, and what came of it.</summary>
public sealed record EarlyInterventionReferral : Fact
{
    /// <summary>The day the child was identified: the case was substantiated, the exposure or the delay was found.</summary>
    public required DateOnly IdentifiedOn { get; init; }

    /// <summary>Why.</summary>
    public required EarlyInterventionGround Ground { get; init; }

    /// <summary>The day of the referral; null while there is none.</summary>
    public DateOnly? ReferredOn { get; init; }

    /// <summary>The day of the first meeting on the individualized family service plan, after the evaluation; null while it was not held.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>Whether circumstances of the family delayed it.</summary>
    public bool FamilyDelay { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => IdentifiedOn;
}
