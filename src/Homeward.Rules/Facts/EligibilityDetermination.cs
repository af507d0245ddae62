namespace Homeward.Rules.Facts;

/// <summary>A determination of title IV-E eligibility: the 1996 AFDC test and the specified relative (42 USC 672(a)(3)).</summary>
public sealed record EligibilityDetermination : Fact
{
    /// <summary>The day it was made.</summary>
    public required DateOnly DeterminedOn { get; init; }

    /// <summary>Any day of the month the test looks at: that of the agreement, or the start of the proceedings that led to the finding.</summary>
    public DateOnly? EligibilityMonth { get; init; }

    /// <summary>Whether the AFDC need, deprivation and resources test was met; null when not determined.</summary>
    public bool? AfdcMet { get; init; }

    /// <summary>Whether the child lived with the specified relative in that month or within the six months before; null when not determined.</summary>
    public bool? LivedWithSpecifiedRelative { get; init; }

    /// <summary>Whether it re-tests an earlier one.</summary>
    public bool Redetermination { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DeterminedOn;
}
