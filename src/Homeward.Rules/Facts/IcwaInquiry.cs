namespace Homeward.Rules.Facts;

/// <summary>A proceeding under the Indian Child Welfare Act (25 USC 1903(1); 25 CFR 23.2).</summary>
public enum ChildCustodyProceeding
{
    /// <summary>Emergency removal or placement, before a child-custody proceeding begins (25 CFR 23.113).</summary>
    Emergency,

    /// <summary>Involuntary foster-care placement.</summary>
    FosterCarePlacement,

    /// <summary>Termination of parental rights.</summary>
    TerminationOfParentalRights,

    /// <summary>Placement after termination and before adoption.</summary>
    PreadoptivePlacement,

    /// <summary>Adoption.</summary>
    AdoptivePlacement,

    /// <summary>Voluntary foster-care placement.</summary>
    Voluntary,
}

/// <summary>The facts that give reason to know that a child is an Indian child (25 CFR 23.107(c)(1)-(6)).</summary>
public enum ReasonToKnowGround
{
    /// <summary>A participant, an officer of the court, a tribe, an organization or an agency says that the child is an Indian child.</summary>
    ToldIndianChild,

    /// <summary>One of them says that it found information indicating it.</summary>
    InformationFound,

    /// <summary>The child gives reason to know.</summary>
    FromTheChild,

    /// <summary>Domicile or residence of the child, a parent or the Indian custodian is on a reservation or in an Alaska Native village.</summary>
    ReservationOrVillage,

    /// <summary>The child is or was a ward of a tribal court.</summary>
    TribalCourtWard,

    /// <summary>A parent or the child has an identification card that indicates membership in a tribe.</summary>
    IdentificationCard,
}

/// <summary>
/// Somebody was asked whether the child is, or may be, an Indian child (25 CFR 23.107(a)): the court's question at the start of a proceeding, or a worker's
/// question to one person.
/// </summary>
public sealed record IcwaInquiry : Fact
{
    /// <summary>The day it was asked.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>
    /// True for the court's question at the start of a proceeding, which the law asks for; false for a worker's; null when not recorded, which counts as the court's.
    /// </summary>
    public bool? InCourt { get; init; }

    /// <summary>The proceeding it was asked in; null when it was not asked in one, or the source does not say.</summary>
    public ChildCustodyProceeding? Proceeding { get; init; }

    /// <summary>The hearing it was asked at.</summary>
    public Guid? HearingId { get; init; }

    /// <summary>Who was asked, where it was one person.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Whether every participant was asked; null when not recorded.</summary>
    public bool? EveryParticipantAsked { get; init; }

    /// <summary>Whether the answers are on the record; null when not recorded.</summary>
    public bool? OnRecord { get; init; }

    /// <summary>Whether the parties were told to report what they learn later; null when not recorded.</summary>
    public bool? PartiesInstructed { get; init; }

    /// <summary>Whether an answer gives reason to know that the child is an Indian child; null while there is no answer.</summary>
    public bool? ReasonToKnow { get; init; }

    /// <summary>Which of the six facts gives it.</summary>
    public ReasonToKnowGround? Ground { get; init; }

    /// <summary>The tribe that was named.</summary>
    public string? Tribe { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => AskedOn;
}
