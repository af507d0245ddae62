namespace Homeward.Rules.Facts;

/// <summary>Why the agency's placement and care responsibility ended (45 CFR 1355.44(g)(3)).</summary>
public enum DischargeReason
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>Reunified with a parent or legal guardian.</summary>
    Reunification,

    /// <summary>Living with another relative.</summary>
    LivingWithRelative,

    /// <summary>Adoption finalised.</summary>
    Adoption,

    /// <summary>Aged out or emancipated.</summary>
    Emancipation,

    /// <summary>Guardianship.</summary>
    Guardianship,

    /// <summary>Left care while missing.</summary>
    Runaway,

    /// <summary>The child died.</summary>
    Death,

    /// <summary>Transferred to another agency.</summary>
    Transfer,
}

/// <summary>The child left care: it ends the episode that was open and every recurring duty in it.</summary>
public sealed record Discharge : Fact
{
    /// <summary>The day placement and care responsibility ended.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why.</summary>
    public required DischargeReason Reason { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
