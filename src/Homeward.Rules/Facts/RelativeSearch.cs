namespace Homeward.Rules.Facts;

/// <summary>
/// A diligent search for the child's adult relatives was completed and documented (42 USC 671(a)(29)). It shows diligence where no relative is found; every
/// relative found is a <see cref="Person"/> with a notice of his or her own.
/// </summary>
public sealed record RelativeSearch : Fact
{
    /// <summary>The day it was complete.</summary>
    public required DateOnly CompletedOn { get; init; }

    /// <summary>What was done, in the worker's words.</summary>
    public string? Steps { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => CompletedOn;
}
