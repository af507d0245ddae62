namespace Homeward.Rules.Facts;

/// <summary>Identifying, recruiting, processing and approving an adoptive family began (45 CFR 1356.21(i)(3)).</summary>
public sealed record AdoptionRecruitment : Fact
{
    /// <summary>The day it began.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => StartedOn;
}
