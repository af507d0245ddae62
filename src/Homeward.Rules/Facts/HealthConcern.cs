namespace Homeward.Rules.Facts;

/// <summary>What about the child's health moves a day the law sets.</summary>
public enum HealthConcernKind
{
    /// <summary>Removed for sexual abuse.</summary>
    SexualAbuse,

    /// <summary>Removed for physical abuse.</summary>
    PhysicalAbuse,

    /// <summary>An obvious physical injury.</summary>
    Injury,

    /// <summary>A chronic condition.</summary>
    ChronicCondition,

    /// <summary>A medically complex condition.</summary>
    MedicallyComplex,

    /// <summary>A diagnosed mental illness.</summary>
    MentalIllness,

    /// <summary>Primary medical needs, as a licensing rule defines them.</summary>
    PrimaryMedicalNeeds,

    /// <summary>The child seems ill or in discomfort.</summary>
    Illness,

    /// <summary>A significant change in the child's condition that the parents are to be told of.</summary>
    SignificantChange,
}

/// <summary>Something about the child's health became known on which state law hangs a shorter day or a notice.</summary>
public sealed record HealthConcern : Fact
{
    /// <summary>What it is.</summary>
    public required HealthConcernKind Kind { get; init; }

    /// <summary>The day it became known.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>The instant it became known; null when not recorded.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => KnownOn;
}
