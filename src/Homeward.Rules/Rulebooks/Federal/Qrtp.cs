using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A qualified residential treatment program: the assessment and the court's review, at each placement anew (obligations, A5).</summary>
internal static class Qrtp
{
    /// <summary>The first day of placements the limits on treatment programs hold for.</summary>
    public static readonly DateOnly Since = new(2019, 10, 1);

    /// <summary>What is said of <see cref="Since"/> in every rule's note.</summary>
    public const string SinceNote = "That the limits hold for placements from 1 October 2019 on was not read (UNVERIFIED-H).";

    private const string AssessmentDue =
        "The child was placed in a qualified residential treatment program on {event}; a qualified individual must complete the assessment within {period}, by {due}.";

    private const string AssessmentMissed =
        "The child was placed in a qualified residential treatment program on {event}; the assessment was due within {period}, by {due}, and none is on record: no "
        + "federal maintenance payment can be made for any day of this placement.";

    private const string AssessmentRefused =
        "The child was placed in a qualified residential treatment program on {event} and the assessment is due within {period}, by {due}; the one completed on "
        + "{other} does not count: {who}.";

    private const string AssessmentLate =
        "The child was placed in a qualified residential treatment program on {event}; the assessment was due within {period}, by {due}, and was completed on {other}: "
        + "no federal maintenance payment can be made for any day of this placement.";

    private const string AssessmentDone =
        "The child was placed in a qualified residential treatment program on {event}; the assessment, due within {period}, by {due}, was completed on {other}.";

    private const string ReviewDue =
        "The child was placed in a qualified residential treatment program on {event}; a court or approved body must consider the assessment and approve or disapprove "
        + "the placement within {period}, by {due}.";

    private const string ReviewMissed =
        "The child was placed in a qualified residential treatment program on {event}; a court or approved body had to approve or disapprove the placement within "
        + "{period}, by {due}, and no determination is on record: only the first {count day} of the placement can be claimed.";

    private const string ReviewRefused =
        "The child was placed in a qualified residential treatment program on {event} and the court's review is due within {period}, by {due}; the determination of "
        + "{other} does not count: {who}.";

    private const string ReviewLate =
        "The child was placed in a qualified residential treatment program on {event}; the court's review was due within {period}, by {due}, and was made on {other}: "
        + "only the first {count day} of the placement can be claimed.";

    private const string ReviewLateRestores =
        "The child was placed in a qualified residential treatment program on {event}; the court's review was due within {period}, by {due}, and was made on {other}: "
        + "the days between the first {count day} of the placement and the review cannot be claimed.";

    private const string Approved =
        "The child was placed in a qualified residential treatment program on {event}; the court's review, due within {period}, by {due}, approved the placement on {other}.";

    private const string Disapproved =
        "The child was placed in a qualified residential treatment program on {event}; the court's review, due within {period}, by {due}, disapproved the placement on "
        + "{other}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "qrtp-assess-30",
            Title = "Assessment for a qualified residential treatment program",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675a(c)(1)(A)-(B), (D), 672(k)(3)(A)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An assessment completed in the 30 days before the placement counts (INTERP): a setting. A child who left by day 30 is owed none. " + SinceNote,
            IfMissed = "No federal maintenance payment for any day of the placement.",
            Period = Period.Days(QrtpStay.AssessmentDays),
            EffectiveFrom = Since,
            Evaluate = Assessments,
        },
        new()
        {
            Id = "qrtp-court-60",
            Title = "Court review of a qualified residential treatment program",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 675a(c)(2), 672(k)(1)(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That the first 60 days can be claimed without the review is a state's manual (S), for the statute only says from the third week; that a late "
                + "review restores nothing is a reading (INTERP): both are settings. " + SinceNote,
            IfMissed = "Only the first 60 days of the placement can be claimed.",
            Period = Period.Days(QrtpStay.ReviewDays),
            EffectiveFrom = Since,
            Evaluate = Reviews,
        },
    ];

    private static void Assessments(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!QrtpStay.TryAt(view, placements, index, out var stay) || !rule.AppliesOn(stay.Placement.From))
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(stay.Placement.From);
            var assessment = stay.Assessment(view, out var refused);
            var sentence = assessment?.CompletedOn > dueOn ? AssessmentLate
                : assessment is not null ? AssessmentDone
                : refused is not null ? AssessmentRefused
                : view.AsOf > dueOn ? AssessmentMissed
                : AssessmentDue;
            StayDuty.Once(
                rule,
                view,
                dues,
                stay.Placement,
                stay.EndedOn,
                dueOn,
                assessment,
                assessment?.CompletedOn,
                new Because(
                    sentence,
                    stay.Placement.From,
                    (assessment ?? refused)?.CompletedOn,
                    Who: assessment is null && refused is not null ? QrtpStay.Refusal(refused) : null),
                FactKinds.Qrtp);
        }
    }

    private static void Reviews(Rule rule, CaseView view, DueList dues)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            if (!QrtpStay.TryAt(view, placements, index, out var stay) || !rule.AppliesOn(stay.Placement.From))
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(stay.Placement.From);
            var determination = stay.Determination(view, out var refused);
            var sentence = determination?.On > dueOn ? view.Settings.QrtpLateReviewRestores && determination.Approved ? ReviewLateRestores : ReviewLate
                : determination is not null ? determination.Approved ? Approved : Disapproved
                : refused is not null ? ReviewRefused
                : view.AsOf > dueOn ? ReviewMissed
                : ReviewDue;
            StayDuty.Once(
                rule,
                view,
                dues,
                stay.Placement,
                stay.EndedOn,
                dueOn,
                determination,
                determination?.On,
                new Because(
                    sentence,
                    stay.Placement.From,
                    (determination ?? refused)?.On,
                    view.Settings.QrtpDaysWithoutReview,
                    determination is null && refused is not null ? QrtpStay.Refusal(refused) : null),
                FactKinds.Qrtp);
        }
    }
}
