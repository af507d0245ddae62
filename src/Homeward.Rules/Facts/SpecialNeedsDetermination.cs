namespace Homeward.Rules.Facts;

/// <summary>Whether the child has special needs in the sense of adoption assistance (42 USC 673(c)).</summary>
public sealed record SpecialNeedsDetermination : Fact
{
    /// <summary>The day it was determined.</summary>
    public required DateOnly DeterminedOn { get; init; }

    /// <summary>Whether the child cannot or should not return to the home of the parents; null when not determined.</summary>
    public bool? CannotReturn { get; init; }

    /// <summary>
    /// Whether a specific factor or condition, or disability under supplemental security income, makes a placement without assistance unlikely; null when not
    /// determined.
    /// </summary>
    public bool? SpecificFactor { get; init; }

    /// <summary>Whether a reasonable effort to place without assistance failed, or would be against the child's interests; null when not determined.</summary>
    public bool? EffortWithoutAssistance { get; init; }

    /// <summary>Whether all three hold: false once one does not, null while one is not determined.</summary>
    public bool? IsMet =>
        CannotReturn == false || SpecificFactor == false || EffortWithoutAssistance == false ? false
            : CannotReturn is null || SpecificFactor is null || EffortWithoutAssistance is null ? null
            : true;

    /// <inheritdoc/>
    public override DateOnly HappenedOn => DeterminedOn;
}
