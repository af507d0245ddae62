namespace Homeward.Rules.Facts;

/// <summary>The court determined on the record whether the child is an Indian child (25 CFR 23.107(b)).</summary>
public sealed record IcwaDetermination : Fact
{
    /// <summary>The day of the determination.</summary>
    public required DateOnly DeterminedOn { get; init; }

    /// <summary>Whether the child is an Indian child.</summary>
    public required bool IsIndianChild { get; init; }

    /// <summary>
    /// Whether the record confirms the due diligence used to find and work with every possible tribe (25 CFR 23.107(b)(1)); null when not recorded.
    /// </summary>
    public bool? DueDiligenceConfirmed { get; init; }

    /// <summary>The tribe it rests on.</summary>
    public string? Tribe { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DeterminedOn;
}
