using Homeward.Rules.Facts;

namespace Homeward.App.Children;

/// <summary>What hangs over a placement without ending it.</summary>
public enum Overlay
{
    None,
    TrialHomeVisit,
    Missing,
    FacilityStay,
}

/// <summary>One child as a list shows them on the day it was computed: a line of the projection.</summary>
public sealed record ChildSummary
{
    public required Guid ChildId { get; init; }

    public DateOnly? DateOfBirth { get; init; }

    /// <summary>The day the open episode began; null when the child is not in care.</summary>
    public DateOnly? InCareSince { get; init; }

    /// <summary>Of the open placement; null when none is open.</summary>
    public PlacementSetting? Setting { get; init; }

    public DateOnly? PlacedOn { get; init; }

    public required Overlay Overlay { get; init; }

    /// <summary>The last caseworker visit in person.</summary>
    public DateOnly? LastSeenOn { get; init; }

    public DateOnly? NextDueOn { get; init; }

    public string? NextRuleId { get; init; }

    public string? NextRuleTitle { get; init; }

    public DateOnly? NextRuleFrom { get; init; }

    public required int OverdueCount { get; init; }

    public required int DueSoonCount { get; init; }

    public required DateOnly ComputedFor { get; init; }

    /// <summary>Rulebook and version it was computed by.</summary>
    public required string ComputedBy { get; init; }

    /// <summary>Of the due list's rows and the child's name, so that a sweep writes, and a page reads, only what has changed.</summary>
    public required string DueHash { get; init; }
}
