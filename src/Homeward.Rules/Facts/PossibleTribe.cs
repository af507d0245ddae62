namespace Homeward.Rules.Facts;

/// <summary>What a tribe answered about the child.</summary>
public enum TribalAnswer
{
    /// <summary>The child is a member.</summary>
    Member,

    /// <summary>The child is eligible for membership and a biological parent is a member.</summary>
    EligibleChildOfMember,

    /// <summary>Neither.</summary>
    Neither,
}

/// <summary>How the Indian child's tribe was designated (25 CFR 23.109).</summary>
public enum TribeDesignation
{
    /// <summary>It is the only one.</summary>
    OnlyTribe,

    /// <summary>The child is already a member of it.</summary>
    AlreadyMember,

    /// <summary>The tribes agreed.</summary>
    AgreedByTribes,

    /// <summary>The court found the more significant contacts with it.</summary>
    MoreSignificantContacts,
}

/// <summary>
/// A tribe in which the child may be a member, or eligible for membership as the child of a member. Only the tribe decides that (25 CFR 23.108).
/// </summary>
public sealed record PossibleTribe : Fact
{
    /// <summary>The name of the tribe; notices and inquiries name it the same.</summary>
    public required string Tribe { get; init; }

    /// <summary>The day it was named to the agency or the court.</summary>
    public required DateOnly IdentifiedOn { get; init; }

    /// <summary>The day the tribe was asked; null when it was not.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>The day it answered; null while it has not.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>What it answered; null while it has not.</summary>
    public TribalAnswer? Answer { get; init; }

    /// <summary>Where several tribes qualify: whether they had the chance to agree which is the child's (25 CFR 23.109(c)); null when not recorded.</summary>
    public bool? ChanceToAgreeGiven { get; init; }

    /// <summary>The day it was designated as the Indian child's tribe; null when it was not.</summary>
    public DateOnly? DesignatedOn { get; init; }

    /// <summary>How it was designated.</summary>
    public TribeDesignation? DesignatedBy { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => IdentifiedOn;
}
