namespace Homeward.Rules.Facts;

/// <summary>What the agency pays for a day of care, from a day on: its own rate, by which lost days are counted in money.</summary>
public sealed record MaintenanceRate : Fact
{
    /// <summary>The first day of the rate.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The placement it is paid for; null for whichever the child is in.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>Cents for one day.</summary>
    public required int CentsPerDay { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
