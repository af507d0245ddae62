namespace Homeward.Rules.Facts;

/// <summary>One of the six documents without which a youth is not discharged for age (42 USC 675(5)(I)).</summary>
public enum ExitDocumentKind
{
    /// <summary>Official or certified copy of the United States birth certificate.</summary>
    BirthCertificate,

    /// <summary>Social security card.</summary>
    SocialSecurityCard,

    /// <summary>Health insurance information.</summary>
    HealthInsurance,

    /// <summary>Copy of the medical records.</summary>
    MedicalRecords,

    /// <summary>Driver's license or identification card under the REAL ID Act.</summary>
    IdentityCard,

    /// <summary>Official documentation that proves the time in foster care.</summary>
    ProofOfFosterCare,
}

/// <summary>A document the youth needs was given to the youth, or cannot be had.</summary>
public sealed record ExitDocument : Fact
{
    /// <summary>Which one.</summary>
    public required ExitDocumentKind Kind { get; init; }

    /// <summary>The day it was given to the youth, or was found not to be available to the youth.</summary>
    public required DateOnly On { get; init; }

    /// <summary>True when the youth is not eligible to receive it.</summary>
    public bool NotEligible { get; init; }

    /// <summary>Why the youth is not eligible, in the worker's words.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
