namespace Homeward.Rules.Facts;

/// <summary>A court, or a body it appointed or approved, approved or disapproved a placement in a qualified residential treatment program (42 USC 675a(c)(2)).</summary>
public sealed record QrtpDetermination : Fact
{
    /// <summary>The placement; null means the program the child was in on the day.</summary>
    public Guid? PlacementId { get; init; }

    /// <summary>The day it was made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The placement was approved; false when it was disapproved.</summary>
    public required bool Approved { get; init; }

    /// <summary>Who made it.</summary>
    public HearingBody HeldBy { get; init; }

    /// <summary>The assessment, determination and documentation of the qualified individual were considered; null when not recorded.</summary>
    public bool? AssessmentConsidered { get; init; }

    /// <summary>
    /// It was determined whether a foster family home can meet the needs and, if not, whether the program is the most effective and least restrictive setting
    /// and fits the child's goals; null when not recorded.
    /// </summary>
    public bool? NeedsDetermined { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => On;
}
