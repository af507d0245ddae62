namespace Homeward.Rules.Facts;

/// <summary>The child lives at home on trial, still in the agency's responsibility: an overlay on the episode (45 CFR 1356.21(e)).</summary>
public sealed record TrialHomeVisit : Fact
{
    /// <summary>The day it began.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day it ended; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day through which a court ordered it; null means the six-month limit of the regulation.</summary>
    public DateOnly? OrderedThrough { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => From;
}
