using Homeward.App.Operations;

namespace Homeward.App.Placements;

/// <summary>What must be answered before siblings are placed apart, beside the reason (42 USC 671(a)(31)).</summary>
public sealed record SiblingSplit
{
    /// <summary>What was done to keep them together.</summary>
    [LongText]
    public string? EffortsToKeepTogether { get; init; }

    /// <summary>How they stay in contact: where, how, who brings them.</summary>
    [LongText]
    public string? ContactPlan { get; init; }

    /// <summary>At most this many days from one contact to the next; null when the plan sets no number.</summary>
    public int? ContactEveryDays { get; init; }

    /// <summary>Joint placement is contrary to the safety or well-being of one of them.</summary>
    public bool? JointPlacementContrary { get; init; }

    /// <summary>Visits are contrary to the safety or well-being of one of them: then no contact plan is asked for.</summary>
    public bool? VisitsContrary { get; init; }
}
