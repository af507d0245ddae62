namespace Homeward.Rules.Facts;

/// <summary>What kind of assistance.</summary>
public enum AssistanceKind
{
    /// <summary>Adoption assistance (42 USC 673(a), 675(3)).</summary>
    Adoption,

    /// <summary>Kinship guardianship assistance (42 USC 673(d)).</summary>
    Guardianship,
}

/// <summary>What an agreement states (42 USC 673(d)(1)(B)-(C), 675(3); 45 CFR 1356.40(b)).</summary>
[Flags]
public enum AssistanceTerms
{
    /// <summary>None recorded.</summary>
    None = 0,

    /// <summary>Amount and manner of payment, and how it may be adjusted.</summary>
    Payment = 1,

    /// <summary>Services and assistance.</summary>
    Services = 1 << 1,

    /// <summary>It stays in effect wherever the family lives.</summary>
    AnyResidence = 1 << 2,

    /// <summary>Guardianship: how to apply for more services.</summary>
    MoreServices = 1 << 3,

    /// <summary>Guardianship: nonrecurring costs, up to 2,000 dollars.</summary>
    NonrecurringCosts = 1 << 4,

    /// <summary>Adoption: its duration.</summary>
    Duration = 1 << 5,

    /// <summary>Adoption: that the child is eligible for Medicaid.</summary>
    Medicaid = 1 << 6,
}

/// <summary>Why assistance ended (42 USC 673(a)(4)(A)).</summary>
public enum AssistanceEnd
{
    /// <summary>The child reached the age.</summary>
    Age,

    /// <summary>The parents or guardians are no longer legally responsible for the support of a child under 18.</summary>
    NoLongerResponsible,

    /// <summary>The child no longer receives any support from them.</summary>
    NoSupport,

    /// <summary>Death.</summary>
    Death,

    /// <summary>Another reason.</summary>
    Other,
}

/// <summary>An agreement on adoption assistance or on kinship guardianship assistance.</summary>
public sealed record AssistanceAgreement : Fact
{
    /// <summary>Which.</summary>
    public required AssistanceKind Kind { get; init; }

    /// <summary>The day the agency signed; null while it has not.</summary>
    public DateOnly? AgencySignedOn { get; init; }

    /// <summary>The day the last of the adopters, or the guardian, signed; null while not all have.</summary>
    public DateOnly? FamilySignedOn { get; init; }

    /// <summary>The day it takes effect; null when it names none: then once all have signed.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>The day each party had a copy; null when not recorded.</summary>
    public DateOnly? CopyGivenOn { get; init; }

    /// <summary>What it states; null when it was not checked.</summary>
    public AssistanceTerms? Terms { get; init; }

    /// <summary>The day of the final decree of adoption, or of the guardianship; null while there is none.</summary>
    public DateOnly? DecreeOn { get; init; }

    /// <summary>Guardianship: the successor it names in case the guardian dies or cannot go on; null when it names none.</summary>
    public string? Successor { get; init; }

    /// <summary>Placed together with a sibling whose own facts carry the assistance (42 USC 673(d)(3)(B), (e)(3)).</summary>
    public bool WithEligibleSibling { get; init; }

    /// <summary>Whether the agency found a disability that warrants assistance to 21; null when not determined.</summary>
    public bool? DisabilityToTwentyOne { get; init; }

    /// <summary>The day nonrecurring adoption expenses were claimed; null when they were not.</summary>
    public DateOnly? ExpensesClaimedOn { get; init; }

    /// <summary>The last day of assistance; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Why it ended.</summary>
    public AssistanceEnd? EndReason { get; init; }

    /// <summary>The day the last party signed; null while one has not.</summary>
    public DateOnly? SignedOn => AgencySignedOn is { } agency && FamilySignedOn is { } family ? agency > family ? agency : family : null;

    /// <summary>The day it is signed by all and in effect; null while it is not.</summary>
    public DateOnly? InEffectOn => SignedOn is { } signed ? EffectiveOn > signed ? EffectiveOn : signed : null;

    /// <summary>The first day anything of it is on record; an agreement without any day is refused.</summary>
    public override DateOnly HappenedOn => Time.DayCount.Earlier(Time.DayCount.Earlier(AgencySignedOn, FamilySignedOn), Time.DayCount.Earlier(EffectiveOn, DecreeOn))
        ?? DateOnly.MinValue;
}
