namespace Homeward.Rules.Facts;

/// <summary>The regulation of the Interstate Compact on the Placement of Children a request is made under.</summary>
public enum CompactRegulation
{
    /// <summary>A home study asked for outside the Compact, or not answered.</summary>
    None,

    /// <summary>Regulation 1: an approved family relocates with the child.</summary>
    Regulation1,

    /// <summary>Regulation 2: public agency, parent, relative, foster or adoptive home.</summary>
    Regulation2,

    /// <summary>Regulation 4: residential placement.</summary>
    Regulation4,

    /// <summary>Regulation 7: expedited placement with a parent or relative.</summary>
    Regulation7,

    /// <summary>Regulation 12: private or independent adoption.</summary>
    Regulation12,
}

/// <summary>What the receiving state decided.</summary>
public enum CompactDecision
{
    /// <summary>None yet, or not answered.</summary>
    None,

    /// <summary>The placement may be made.</summary>
    Approved,

    /// <summary>It may not.</summary>
    Denied,
}

/// <summary>A request that another state study a home or allow a placement, and what came of it (42 USC 671(a)(25)-(26); the Compact's regulations).</summary>
public sealed record InterstateRequest : Fact
{
    /// <summary>The regulation.</summary>
    public required CompactRegulation Regulation { get; init; }

    /// <summary>Name of the home or facility.</summary>
    public string? Provider { get; init; }

    /// <summary>Regulation 7: the day of the court's order that finds it applies; null for others.</summary>
    public DateOnly? OrderedOn { get; init; }

    /// <summary>Regulation 7: the day the court's order reached the sending agency; null when not recorded.</summary>
    public DateOnly? AgencyReceivedOn { get; init; }

    /// <summary>Regulation 7: the day the packet reached the sending state's Compact office; null when not recorded.</summary>
    public DateOnly? SendingOfficeReceivedOn { get; init; }

    /// <summary>The day the receiving state received the request, complete; null while it has not.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The day the receiving state returned the report on the home; null while it has not.</summary>
    public DateOnly? ReportReturnedOn { get; init; }

    /// <summary>The day the sending state received that report; null while it has not.</summary>
    public DateOnly? ReportReceivedOn { get; init; }

    /// <summary>The day the sending state determined that relying on the report is contrary to the child's welfare; null when it did not.</summary>
    public DateOnly? ReportRejectedOn { get; init; }

    /// <summary>Whether the grounds of that determination are specific to the content of the report; null when not recorded.</summary>
    public bool? RejectedOnContent { get; init; }

    /// <summary>Whether the home study was made by a public agency; null when not recorded.</summary>
    public bool? StudyByPublicAgency { get; init; }

    /// <summary>What the receiving state decided.</summary>
    public CompactDecision Decision { get; init; }

    /// <summary>The day it signed the decision (form 100A); null while there is none.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The last day of an approval that was renewed by agreement; null where its six months hold.</summary>
    public DateOnly? ApprovalThrough { get; init; }

    /// <summary>The day reconsideration of a denial was asked for; null when it was not.</summary>
    public DateOnly? ReconsiderationAskedOn { get; init; }

    /// <summary>The day that was answered; null while it was not.</summary>
    public DateOnly? ReconsideredOn { get; init; }

    /// <summary>The day the child was placed under it; null while not.</summary>
    public DateOnly? PlacedOn { get; init; }

    /// <summary>The day the notice of placement (form 100B) was sent; null when not recorded.</summary>
    public DateOnly? NoticeSentOn { get; init; }

    /// <summary>The day that notice reached the receiving state's central office; null when not recorded.</summary>
    public DateOnly? NoticeReceivedOn { get; init; }

    /// <summary>The day the receiving state gave notice that the child must leave; null when it did not.</summary>
    public DateOnly? RemovalNoticeOn { get; init; }

    /// <summary>The day it withdrew that notice, or both Compact offices agreed on something else; null when not.</summary>
    public DateOnly? RemovalNoticeLiftedOn { get; init; }

    /// <summary>The day the child was returned, or moved to another placement the receiving state had approved; null while not.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>The day the request was withdrawn or the placement under it ended and the case was closed; null while it goes on.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The day the notice of that (form 100B) was sent; null when not recorded.</summary>
    public DateOnly? ClosureNoticeSentOn { get; init; }

    /// <inheritdoc/>
    public override DateOnly HappenedOn => OrderedOn ?? AgencyReceivedOn ?? SendingOfficeReceivedOn ?? ReceivedOn ?? ReportReturnedOn ?? ReportReceivedOn
        ?? DecidedOn ?? PlacedOn ?? RemovalNoticeOn ?? DateOnly.MinValue;
}
