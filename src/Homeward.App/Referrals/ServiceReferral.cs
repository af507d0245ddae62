namespace Homeward.App.Referrals;

public enum ServiceKind
{
    SubstanceUse,
    MentalHealth,
    Parenting,
    DomesticViolence,
    Housing,
    Health,
    EarlyIntervention,
    Education,
    Employment,
    Transport,
    FamilyTime,
    Independence,
    Legal,
    Other,
}

/// <summary>The child, a parent or a caregiver was referred to a service.</summary>
public sealed record ServiceReferral
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>Who was referred; null when it is the child.</summary>
    public Guid? PersonId { get; init; }

    public required ServiceKind Kind { get; init; }

    /// <summary>The need it answers.</summary>
    public string? Need { get; init; }

    public string? Provider { get; init; }

    public required DateOnly ReferredOn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }
}
