namespace Homeward.Rules.Facts;

/// <summary>A written agreement by which a parent or guardian places the child (42 USC 672(f); 45 CFR 1356.22).</summary>
public sealed record VoluntaryPlacementAgreement : Fact
{
    /// <summary>The day every parent or guardian had signed; null when not all have.</summary>
    public DateOnly? ParentsSignedOn { get; init; }

    /// <summary>The day it was signed for the agency.</summary>
    public DateOnly? AgencySignedOn { get; init; }

    /// <summary>The day the child's placement under it began: the 180 days run from here, not from each move.</summary>
    public required DateOnly PlacedOn { get; init; }

    /// <summary>The last day the placement is expected to last; null when it sets none.</summary>
    public DateOnly? ExpectedThrough { get; init; }

    /// <summary>The day it was determined that the placement will last longer than expected; null when it was not.</summary>
    public DateOnly? LongerDeterminedOn { get; init; }

    /// <summary>Whether it states legal status and the rights and duties of parents, child and agency; null when not checked.</summary>
    public bool? StatesRightsAndDuties { get; init; }

    /// <summary>The instant a parent asked for the child back.</summary>
    public DateTimeOffset? RevocationRequestedAt { get; init; }

    /// <summary>Whether the agency opposes the return in court; null when not decided.</summary>
    public bool? AgencyOpposesReturn { get; init; }

    /// <summary>The day the child was returned after a revocation.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => PlacedOn;
}
