namespace Homeward.Rules.Facts;

/// <summary>What kind of meeting.</summary>
public enum TeamMeetingKind
{
    /// <summary>Child and family team.</summary>
    ChildAndFamilyTeam,

    /// <summary>Case conference before fact-finding.</summary>
    CaseConference,

    /// <summary>Panel on a case without permanency.</summary>
    CaseReviewPanel,

    /// <summary>The agency's own permanency review team.</summary>
    PermanencyReviewTeam,

    /// <summary>Service plan review with an independent third party.</summary>
    ServicePlanReview,

    /// <summary>Meeting to save a placement before it changes.</summary>
    PlacementPreservation,

    /// <summary>Staffing on the transfer of a case.</summary>
    TransferStaffing,

    /// <summary>Another meeting.</summary>
    Other,
}

/// <summary>Those who plan for the child met outside court.</summary>
public sealed record TeamMeeting : Fact
{
    /// <summary>What kind.</summary>
    public required TeamMeetingKind Kind { get; init; }

    /// <summary>The day it was held.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Whether a parent took part; null when not recorded.</summary>
    public bool? ParentTookPart { get; init; }

    /// <summary>Whether the child took part; null when not recorded.</summary>
    public bool? ChildTookPart { get; init; }

    /// <summary>True when it was offered and the parent declined or did not come, so that it did not take place.</summary>
    public bool Declined { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => HeldOn;
}
