namespace Homeward.Rules.Facts;

/// <summary>What was checked.</summary>
public enum BackgroundCheckKind
{
    /// <summary>Criminal records, by fingerprint in the national databases (42 USC 671(a)(20)(A)).</summary>
    Fingerprint,

    /// <summary>A state's child abuse and neglect registry (42 USC 671(a)(20)(B)).</summary>
    Registry,
}

/// <summary>What a felony conviction was for (42 USC 671(a)(20)(A); 45 CFR 1356.30(b)-(c)).</summary>
public enum FelonyKind
{
    /// <summary>No felony conviction, or none of these.</summary>
    None,

    /// <summary>Child abuse or neglect.</summary>
    ChildAbuseOrNeglect,

    /// <summary>Spousal abuse.</summary>
    SpousalAbuse,

    /// <summary>A crime against children, child pornography included.</summary>
    CrimeAgainstChildren,

    /// <summary>A crime involving violence: rape, sexual assault, homicide, but no other physical assault or battery.</summary>
    Violence,

    /// <summary>Physical assault.</summary>
    PhysicalAssault,

    /// <summary>Battery.</summary>
    Battery,

    /// <summary>A drug-related offence.</summary>
    DrugRelated,
}

/// <summary>A check of an adult: asked for, answered, and the felony conviction it revealed. Several convictions are several checks.</summary>
public sealed record BackgroundCheck : Fact
{
    /// <summary>The adult.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>What was checked.</summary>
    public required BackgroundCheckKind Kind { get; init; }

    /// <summary>Registry: the other state whose registry it is; null for the state's own.</summary>
    public string? State { get; init; }

    /// <summary>The day it was asked for; null when not recorded.</summary>
    public DateOnly? RequestedOn { get; init; }

    /// <summary>The day the result came; null while it has not.</summary>
    public DateOnly? ResultOn { get; init; }

    /// <summary>The felony conviction it revealed.</summary>
    public FelonyKind Felony { get; init; }

    /// <summary>The day the felony was committed; null when not recorded.</summary>
    public DateOnly? CommittedOn { get; init; }

    /// <summary>The day of the conviction; null when not recorded.</summary>
    public DateOnly? ConvictedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => RequestedOn ?? ResultOn ?? DateOnly.MinValue;
}
