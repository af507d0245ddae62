using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A child placed in another state under the Compact: the notice, the supervision, the way back (obligations, A12).</summary>
internal static class CompactPlacements
{
    private const int FirstVisitDays = 30;
    private const int ReturnDays = 5;

    private const string Placed = "The child was placed in the other state on {event}; the notice of placement (form 100B) is due within {count business day}, by {due}.";

    private const string Closed = "The request to the other state was closed on {event}; the notice of it (form 100B) is due within {count business day}, by {due}.";

    private const string FirstVisit =
        "The child was placed in the other state on {event}; the receiving state sees the child face to face within {count day}, by {due}.";

    private const string NextVisit =
        "The receiving state last saw the child face to face on {event}; it does so at least once each month, next by {due}.";

    private const string FirstReport =
        "The receiving state had the notice of placement on {event}; a written supervision report is due within {period}, by {due}.";

    private const string NextReport = "The last written supervision report is of {event}; the next is due within {period}, by {due}.";

    private const string Notice =
        "The receiving state gave notice on {event} that the child must leave; the child is to be returned, or moved to a placement it has approved, within {count working day}"
        + ", by {due}.";

    private const string Lifted =
        "The receiving state gave notice on {event} that the child must leave; on {other} it withdrew the notice, or both Compact offices agreed on something else.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icpc-100b",
            Title = "Notice of placement or closure to the other state",
            OwedBy = OwedBy.SendingState,
            Citation = "ICPC Regulations 2, 11",
            Confidence = Confidence.UnverifiedMedium,
            ConfidenceNote = "The five business days were not read, and the state manuals set none: a setting. Whose holidays are left out is a setting (INTERP).",
            IfMissed = "The receiving state's supervision does not begin.",
            AlertDays = 5,
            Scope = RuleScope.Child,
            Evaluate = Notices,
        },
        new()
        {
            Id = "icpc-supervise",
            Title = "Supervision by the receiving state",
            OwedBy = OwedBy.ReceivingState,
            Citation = "ICPC Regulation 11, section 7",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The 90 days and their start were read; the first 30 days, the monthly visit and what is left out in states' manuals (S). A month is read as a "
                + "calendar month, and each report as starting the next 90 days (INTERP).",
            IfMissed = "Nobody has seen the child; the sending state's own monthly visit is still owed.",
            Period = Period.Days(90),
            Scope = RuleScope.Child,
            Evaluate = Supervision,
        },
        new()
        {
            Id = "icpc-return-5",
            Title = "Return of the child on the receiving state's notice",
            OwedBy = OwedBy.SendingState,
            Citation = "ICPC Regulation 2, section 10",
            Confidence = Confidence.Verified,
            ConfidenceNote = "The number of the regulation is inferred from the order of pages. Whose holidays are left out is a setting (INTERP).",
            IfMissed = "The child stays in a placement the receiving state no longer allows.",
            AlertDays = 5,
            Scope = RuleScope.Child,
            Evaluate = Returns,
        },
    ];

    private static void Notices(Rule rule, CaseView view, DueList dues)
    {
        var days = view.Settings.InterstateNoticeDays;
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (!InterstateDuty.IsCompact(request))
            {
                continue;
            }

            if (InterstateDuty.By(view, request.PlacedOn) is { } placedOn)
            {
                var dueOn = DayCount.AddBusinessDays(placedOn, days, view.Settings.InterstateCalendar);
                InterstateDuty.Once(
                    rule, view, dues, request, placedOn, dueOn, request.NoticeSentOn ?? request.NoticeReceivedOn, new Because(Placed, placedOn, Count: days));
            }

            if (InterstateDuty.By(view, request.ClosedOn) is { } closedOn)
            {
                var dueOn = DayCount.AddBusinessDays(closedOn, days, view.Settings.InterstateCalendar);
                InterstateDuty.Once(
                    rule, view, dues, request, closedOn, dueOn, request.ClosureNoticeSentOn, new Because(Closed, closedOn, Count: days), closes: false);
            }
        }
    }

    private static void Supervision(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (request.Regulation is CompactRegulation.Regulation1 or CompactRegulation.Regulation2 or CompactRegulation.Regulation7
                && request is { StudyByPublicAgency: not false, Decision: CompactDecision.Approved }
                && InterstateDuty.By(view, request.PlacedOn) is { } placedOn)
            {
                Visits(rule, view, dues, request, placedOn);
                Reports(rule, view, dues, request);
            }
        }
    }

    private static void Visits(Rule rule, CaseView view, DueList dues, InterstateRequest request, DateOnly placedOn)
    {
        var end = DayCount.Earlier(request.ReturnedOn, request.ClosedOn);
        var dueOn = DayCount.AddDays(placedOn, FirstVisitDays);
        var because = new Because(FirstVisit, placedOn, Count: FirstVisitDays);
        foreach (var contact in view.Facts.InterstateContacts.UpTo(view.AsOf))
        {
            if (contact.Kind is InterstateContactKind.Visit && contact.On >= placedOn && !(contact.On > end))
            {
                Contact(rule, view, dues, request, end, because.Event!.Value, dueOn, contact, because);
                dueOn = DayCount.EndOfMonth(DayCount.AddMonths(DayCount.StartOfMonth(contact.On), 1));
                because = new Because(NextVisit, contact.On);
            }
        }

        Contact(rule, view, dues, request, end, because.Event!.Value, dueOn, null, because);
    }

    private static void Reports(Rule rule, CaseView view, DueList dues, InterstateRequest request)
    {
        if (InterstateDuty.By(view, request.NoticeReceivedOn) is not { } noticeOn)
        {
            return;
        }

        var end = DayCount.Earlier(request.ReturnedOn, request.ClosedOn);
        var because = new Because(FirstReport, noticeOn);
        var dueOn = rule.Period!.Value.From(noticeOn);
        foreach (var contact in view.Facts.InterstateContacts.UpTo(view.AsOf))
        {
            if (contact.Kind is InterstateContactKind.Report && contact.On >= noticeOn && !(contact.On > end))
            {
                Contact(rule, view, dues, request, end, because.Event!.Value, dueOn, contact, because);
                dueOn = rule.Period.Value.From(contact.On);
                because = new Because(NextReport, contact.On);
            }
        }

        Contact(rule, view, dues, request, end, because.Event!.Value, dueOn, null, because);
    }

    private static void Contact(
        Rule rule, CaseView view, DueList dues, InterstateRequest request, DateOnly? end, DateOnly trigger, DateOnly dueOn, Fact? by, in Because because)
    {
        var over = InterstateDuty.By(view, end);
        if (by is not null || over is null || over > dueOn)
        {
            var status = Clock.Status(view.AsOf, dueOn, by?.HappenedOn, null, rule.AlertDays);
            InterstateDuty.Add(rule, view, dues, request, trigger, dueOn, status, by?.HappenedOn, by, by is null && over is null, because);
        }
    }

    private static void Returns(Rule rule, CaseView view, DueList dues)
    {
        foreach (var request in view.Facts.InterstateRequests.UpTo(view.AsOf))
        {
            if (InterstateDuty.By(view, request.RemovalNoticeOn) is not { } noticeOn || !InterstateDuty.IsCompact(request))
            {
                continue;
            }

            var dueOn = DayCount.AddBusinessDays(noticeOn, ReturnDays, view.Settings.InterstateCalendar);
            if (InterstateDuty.By(view, request.RemovalNoticeLiftedOn) is { } liftedOn)
            {
                InterstateDuty.Add(
                    rule, view, dues, request, noticeOn, dueOn, DueStatus.Excused, liftedOn, request, false, new Because(Lifted, noticeOn, liftedOn));
            }
            else
            {
                InterstateDuty.Once(
                    rule, view, dues, request, noticeOn, dueOn, request.ReturnedOn, new Because(Notice, noticeOn, Count: ReturnDays), closes: false);
            }
        }
    }
}
