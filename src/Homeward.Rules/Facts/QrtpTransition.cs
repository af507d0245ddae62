namespace Homeward.Rules.Facts;

/// <summary>Where a child leaves a qualified residential treatment program for (42 USC 672(k)(3)(B)).</summary>
public enum QrtpDestination
{
    /// <summary>Not answered.</summary>
    NotCollected,

    /// <summary>Home.</summary>
    Home,

    /// <summary>A fit and willing relative.</summary>
    Relative,

    /// <summary>A legal guardian.</summary>
    Guardian,

    /// <summary>An adoptive parent.</summary>
    AdoptiveParent,

    /// <summary>A foster family home.</summary>
    FosterFamilyHome,

    /// <summary>Another setting.</summary>
    Other,
}

/// <summary>The way out of a qualified residential treatment program: the determination that the child leaves it, and the aftercare that follows.</summary>
public sealed record QrtpTransition : Fact
{
    /// <summary>The placement; null means the program the child was in on the day, or had left last.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The day it was determined that the placement is no longer the recommended or approved one (42 USC 672(k)(3)(B)); null when not recorded.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Where the child is to go.</summary>
    public QrtpDestination To { get; init; }

    /// <summary>The first day of family-based aftercare support (42 USC 672(k)(4)(F)); null when not recorded.</summary>
    public DateOnly? AftercareFrom { get; init; }

    /// <summary>The last day of it; null while it goes on.</summary>
    public DateOnly? AftercareThrough { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DecidedOn ?? AftercareFrom ?? DateOnly.MinValue;
}
