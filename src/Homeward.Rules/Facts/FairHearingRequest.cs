namespace Homeward.Rules.Facts;

/// <summary>A fair hearing was asked for on a denied or delayed title IV-E claim (42 USC 671(a)(12); 45 CFR 205.10).</summary>
public sealed record FairHearingRequest : Fact
{
    /// <summary>The day it was asked for.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>The day of the final decision; null while it is open.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The day the reduction or end of benefits it is about takes effect; null when nothing is reduced or ended.</summary>
    public DateOnly? ActionOn { get; init; }

    /// <summary>The day notice of that action was given; null when not recorded.</summary>
    public DateOnly? NoticeGivenOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => RequestedOn;
}
