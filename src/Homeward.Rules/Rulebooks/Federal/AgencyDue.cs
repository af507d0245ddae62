using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>One deadline of the agency toward the federal government.</summary>
/// <param name="Id">The catalogue's id.</param>
/// <param name="Title">What is due.</param>
/// <param name="DueOn">The last compliant day; null where it waits for a day the agency has not told.</param>
/// <param name="Sentence">Why that day.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Confidence">How far the text was read.</param>
/// <param name="ConfidenceNote">Which part is a choice or was not read.</param>
/// <param name="IfMissed">What happens when it is missed.</param>
public sealed record AgencyDue(
    string Id, string Title, DateOnly? DueOn, string Sentence, string Citation, Confidence Confidence, string? ConfidenceNote, string IfMissed);

/// <summary>Days from which some of the agency's deadlines run and which no law can know; each null while it has not happened or was not told.</summary>
public sealed record AgencyDates
{
    /// <summary>The last CCWIS data quality review.</summary>
    public DateOnly? DataQualityReviewOn { get; init; }

    /// <summary>The next Annual or Operational APD is due.</summary>
    public DateOnly? ApdDueOn { get; init; }

    /// <summary>The last title IV-E eligibility review that found substantial compliance.</summary>
    public DateOnly? EligibilityReviewOn { get; init; }

    /// <summary>ACF's written notice of a policy that violates 42 USC 671(a)(18) was received.</summary>
    public DateOnly? EqualPlacementNoticeOn { get; init; }

    /// <summary>ACF approved the corrective action plan.</summary>
    public DateOnly? CorrectivePlanApprovedOn { get; init; }

    /// <summary>A court's final judgment that 42 USC 671(a)(18) was violated was entered.</summary>
    public DateOnly? EqualPlacementJudgmentOn { get; init; }
}
