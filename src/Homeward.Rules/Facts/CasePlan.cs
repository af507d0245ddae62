namespace Homeward.Rules.Facts;

/// <summary>The parts a case plan must hold (42 USC 675(1)(A)-(G); 45 CFR 1356.21(g)).</summary>
[Flags]
public enum CasePlanParts
{
    /// <summary>None recorded.</summary>
    None = 0,

    /// <summary>(A) Placement, its safety and appropriateness, and how the order or agreement is carried out.</summary>
    Placement = 1,

    /// <summary>(B) Services to parents, child and foster parents.</summary>
    Services = 1 << 1,

    /// <summary>(C) Health and education record.</summary>
    HealthAndEducation = 1 << 2,

    /// <summary>(D) From 14: programs that prepare for adulthood.</summary>
    Adulthood = 1 << 3,

    /// <summary>(E) Goal adoption or another permanent home: steps and child-specific recruitment.</summary>
    AdoptionSteps = 1 << 4,

    /// <summary>(F) Goal kin guardianship with assistance: the six explanations.</summary>
    GuardianshipExplanations = 1 << 5,

    /// <summary>(G) Educational stability.</summary>
    EducationalStability = 1 << 6,

    /// <summary>Least restrictive setting, close to the parents, fit with best interests (45 CFR 1356.21(g)(3)).</summary>
    Setting = 1 << 7,

    /// <summary>Services given to prevent removal and to reunify (45 CFR 1356.21(g)(4)).</summary>
    PreventionServices = 1 << 8,

    /// <summary>Why a placement is a substantial distance away or out of state (42 USC 675(5)(A)(i)).</summary>
    DistanceReason = 1 << 9,
}

/// <summary>One version of the written case plan.</summary>
public sealed record CasePlan : Fact
{
    /// <summary>The day this version was complete.</summary>
    public required DateOnly CompletedOn { get; init; }

    /// <summary>Developed jointly with the parents or guardian; null when not recorded.</summary>
    public bool? JointlyWithParents { get; init; }

    /// <summary>Developed with the youth (from 14); null when not recorded.</summary>
    public bool? WithYouth { get; init; }

    /// <summary>The parts it holds; null when they were not checked.</summary>
    public CasePlanParts? Parts { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => CompletedOn;
}
