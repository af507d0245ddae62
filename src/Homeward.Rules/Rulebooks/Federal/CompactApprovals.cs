using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>How long an approval of the receiving state lasts, and how long a denial can be questioned (obligations, A12).</summary>
internal static class CompactApprovals
{
    private const string Approved = "The receiving state approved the placement on {event}; the child must be placed within {period}, by {due}, or a new request is needed.";

    private const string Renewed =
        "The receiving state approved the placement on {event} and the approval was renewed; the child must be placed by {due}, or a new request is needed.";

    private const string Denied =
        "The receiving state denied the placement on {event}; reconsideration can be asked for within {period}, through {due}, and after that only a new request can be made.";

    private const string Asked = "Reconsideration of the denial was asked for on {event}; the answer is due within {count day}, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icpc-approval-6mo",
            Title = "Placement while the approval lasts",
            OwedBy = OwedBy.SendingState,
            Citation = "ICPC Regulation 2; Tennessee ICPC manual",
            Confidence = Confidence.Secondary,
            IfMissed = "The approval has lapsed; a new request is needed.",
            Period = Period.Months(6),
            AlertDays = 30,
            Scope = RuleScope.Child,
            Evaluate = Approvals,
        },
        new()
        {
            Id = "icpc-reconsider-90",
            Title = "Reconsideration of a denial",
            OwedBy = OwedBy.SendingState,
            Citation = "ICPC Regulation 2; Tennessee ICPC manual",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Nobody has to ask; once it is asked for, the receiving state owes the answer within 60 days (S, a setting).",
            IfMissed = "Only a new request can be made.",
            Period = Period.Days(90),
            AlertDays = 30,
            Scope = RuleScope.Child,
            Evaluate = Denials,
        },
    ];

    private static void Approvals(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request is { Decision: CompactDecision.Approved, DecidedOn: { } approvedOn } && approvedOn <= view.AsOf && InterstateDuty.IsCompact(request))
            {
                InterstateDuty.Once(
                    rule,
                    view,
                    dues,
                    request,
                    approvedOn,
                    request.ApprovalThrough ?? rule.Period!.Value.From(approvedOn),
                    request.PlacedOn,
                    new Because(request.ApprovalThrough is null ? Approved : Renewed, approvedOn),
                    curable: false);
            }
        }
    }

    private static void Denials(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request is not { Decision: CompactDecision.Denied, DecidedOn: { } deniedOn } || deniedOn > view.AsOf || !InterstateDuty.IsCompact(request))
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(deniedOn);
            if (InterstateDuty.By(view, request.ReconsiderationAskedOn) is { } askedOn)
            {
                InterstateDuty.Once(rule, view, dues, request, deniedOn, dueOn, askedOn, new Because(Denied, deniedOn));
                InterstateDuty.Once(
                    rule,
                    view,
                    dues,
                    request,
                    askedOn,
                    DayCount.AddDays(askedOn, view.Settings.InterstateReconsiderationDays),
                    request.ReconsideredOn,
                    new Because(Asked, askedOn, Count: view.Settings.InterstateReconsiderationDays));
            }
            else if (InterstateDuty.By(view, request.ClosedOn) is null)
            {
                Standing.Payable(
                    rule,
                    view,
                    dues,
                    Standing.EpisodeOn(view, deniedOn),
                    deniedOn,
                    dueOn,
                    new Because(Denied, deniedOn),
                    new Subject(SubjectKind.Event, request.Id, request.Provider));
            }
        }
    }
}
