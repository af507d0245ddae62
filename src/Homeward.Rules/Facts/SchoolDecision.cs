namespace Homeward.Rules.Facts;

/// <summary>What was decided about the child's school at a placement (42 USC 675(1)(G); 20 USC 6311(g)(1)(E)(i)).</summary>
public sealed record SchoolDecision : Fact
{
    /// <summary>The placement it was decided at.</summary>
    public required Guid PlacementId { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Whether the child remains in the school of origin; null while that is open.</summary>
    public required bool? Remains { get; init; }

    /// <summary>Whether the placement took the current school and the distance to it into account; null when not recorded.</summary>
    public bool? SchoolConsidered { get; init; }

    /// <summary>Whether it was coordinated with the local educational agency; null when not recorded.</summary>
    public bool? WithEducationAgency { get; init; }

    /// <summary>For a child who changes school: whether the factors were weighed and it was determined that staying is not in the child's best interest; null when not recorded.</summary>
    public bool? BestInterestDetermined { get; init; }

    /// <summary>For a child who stays: the day the transport to school was arranged; null when not recorded.</summary>
    public DateOnly? TransportArrangedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DecidedOn;
}
