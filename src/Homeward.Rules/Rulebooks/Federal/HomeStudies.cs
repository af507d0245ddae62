using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A home study for another state, and what its report is worth there (obligations, A12).</summary>
internal static class HomeStudies
{
    private const string Study =
        "The request for a home study was received on {event}; the study is to be completed and the report returned within {period}, by {due}.";

    private const string Relied =
        "The report on the home was received on {event}; it counts as the home study, and the child was placed on it on {other}.";

    private const string Open =
        "The report on the home was received on {event}; it counts as the home study unless the state determines within {period}, by {due}, on grounds specific to its "
        + "content, that relying on it would be contrary to the child's welfare.";

    private const string Counts =
        "The report on the home was received on {event}; no determination against it was made within {period}, by {due}, so it counts as the home study.";

    private const string SetAside =
        "The report on the home was received on {event}; within {period}, by {due}, the state determined on {other} that relying on it would be contrary to the child's "
        + "welfare.";

    private const string TooLate =
        "The report on the home was received on {event}; a determination against it had to be made within {period}, by {due}, and that of {other} is too late: the report "
        + "counts as the home study.";

    private const string General =
        "The report on the home was received on {event}; the determination of {other} against it does not rest on grounds specific to its content, so the report counts as "
        + "the home study.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icpc-homestudy-60",
            Title = "Home study for another state, and its report",
            OwedBy = OwedBy.ReceivingState,
            Citation = "42 USC 671(a)(26)(A)(i)-(iii)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A decision on record counts as the report where no report is recorded (INTERP). The 75 days of the text held only for studies begun by 30 "
                + "September 2008.",
            IfMissed = "The state is out of compliance with its title IV-E plan.",
            Period = Period.Days(60),
            AlertDays = 10,
            Scope = RuleScope.Child,
            Evaluate = EachStudy,
        },
        new()
        {
            Id = "icpc-accept-14",
            Title = "Report of another state taken as the home study",
            OwedBy = OwedBy.SendingState,
            Citation = "42 USC 671(a)(26)(B)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Grounds that were not recorded are taken to be specific to the report (INTERP).",
            IfMissed = "The report counts as the home study.",
            Period = Period.Days(14),
            Scope = RuleScope.Child,
            Evaluate = EachReport,
        },
    ];

    /// <summary>The day the report on the home was returned, or is known to have been.</summary>
    public static DateOnly? ReturnedOn(InterstateRequest request) => request.ReportReturnedOn ?? request.ReportReceivedOn ?? request.DecidedOn;

    private static void EachStudy(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request.ReceivedOn is { } receivedOn
                && receivedOn <= view.AsOf
                && request.Regulation is not (CompactRegulation.Regulation4 or CompactRegulation.Regulation12))
            {
                InterstateDuty.Once(
                    rule, view, dues, request, receivedOn, rule.Period!.Value.From(receivedOn), ReturnedOn(request), new Because(Study, receivedOn));
            }
        }
    }

    private static void EachReport(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request.ReportReceivedOn is { } receivedOn && receivedOn <= view.AsOf)
            {
                Report(rule, view, dues, request, receivedOn);
            }
        }
    }

    private static void Report(Rule rule, CaseView view, DueList dues, InterstateRequest request, DateOnly receivedOn)
    {
        var dueOn = rule.Period!.Value.From(receivedOn);
        if (InterstateDuty.By(view, request.ReportRejectedOn) is { } rejectedOn)
        {
            var stands = rejectedOn <= dueOn && request.RejectedOnContent != false;
            InterstateDuty.Add(
                rule,
                view,
                dues,
                request,
                receivedOn,
                dueOn,
                stands ? DueStatus.Excused : DueStatus.Overdue,
                stands ? rejectedOn : null,
                request,
                false,
                new Because(stands ? SetAside : rejectedOn > dueOn ? TooLate : General, receivedOn, rejectedOn));
        }
        else if (InterstateDuty.By(view, request.PlacedOn) is { } placedOn && placedOn >= receivedOn)
        {
            InterstateDuty.Add(
                rule, view, dues, request, receivedOn, dueOn, DueStatus.MetOnTime, placedOn, request, false, new Because(Relied, receivedOn, placedOn));
        }
        else
        {
            var over = view.AsOf > dueOn;
            InterstateDuty.Add(
                rule,
                view,
                dues,
                request,
                receivedOn,
                dueOn,
                over ? DueStatus.NotApplicable : Clock.Status(view.AsOf, dueOn, null, null, rule.AlertDays),
                null,
                null,
                !over && InterstateDuty.By(view, request.ClosedOn) is null,
                new Because(over ? Counts : Open, receivedOn));
        }
    }
}
