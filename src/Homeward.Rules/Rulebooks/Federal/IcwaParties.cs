using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What a parent or Indian custodian is owed in court: advice, counsel, and sight of every report (obligations, A11).</summary>
internal static class IcwaParties
{
    private const int AnswerDays = 10;
    private const int VoucherDays = 90;
    private const int PaymentDays = 15;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-unrepresented-advice",
            Title = "Advice to a parent or Indian custodian without an attorney, and payment of appointed counsel",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1912(b); 25 CFR 23.13(a), (c), (e)(3), (f), 23.111(g)",
            Confidence = Confidence.Verified,
            IfMissed = "What the court orders is open to challenge; the Bureau does not pay a voucher later than 90 days after the case.",
            Evaluate = Appearances,
        },
        new()
        {
            Id = "icwa-records-access",
            Title = "Parties examine every report filed",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "25 USC 1912(c); 25 CFR 23.134",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Timely\", with no day; the hearing the report was filed for is shown (INTERP).",
            IfMissed = "The court may be asked to invalidate what it ordered (25 USC 1914).",
            Evaluate = Reports,
        },
    ];

    private static void Appearances(Rule rule, CaseView view, DueList dues)
    {
        foreach (var appearance in view.Facts.IcwaAppearances.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(appearance.AppearedOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            Advice(rule, view, dues, appearance);
            if (EventDuty.Known(view, appearance.CounselNoticeReceivedOn) is { } received)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    appearance,
                    DayCount.AddDays(received, AnswerDays),
                    appearance.CounselAnsweredOn,
                    new Because(
                        "The Regional Director received notice of appointed counsel on {event} and answers within {count day}, by {due}, whether the fees are paid.",
                        received,
                        Count: AnswerDays));
            }

            if (appearance.CounselNoticeReceivedOn is not null && EventDuty.Known(view, appearance.CaseEndedOn) is { } ended)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    appearance,
                    DayCount.AddDays(ended, VoucherDays),
                    appearance.VoucherReceivedOn,
                    new Because("The case ended on {event}; a voucher for appointed counsel is paid when it comes within {count day}, by {due}.", ended, Count: VoucherDays));
            }

            if (EventDuty.Known(view, appearance.VoucherReceivedOn) is { } voucher)
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    appearance,
                    DayCount.AddDays(voucher, PaymentDays),
                    appearance.PaymentDecidedOn,
                    new Because("The Regional Director received the voucher on {event} and says within {count day}, by {due}, what is paid.", voucher, Count: PaymentDays));
            }
        }
    }

    private static void Advice(Rule rule, CaseView view, DueList dues, IcwaAppearance appearance)
    {
        var who = (appearance.PersonId is { } person ? Family.NameOf(view, person) : null) ?? "A parent or Indian custodian";
        var about = new Subject(SubjectKind.Event, appearance.Id, who);
        var on = appearance.AppearedOn;
        if (appearance.RightsTold == false)
        {
            EventDuty.Missed(
                rule,
                view,
                dues,
                appearance,
                on,
                new Because("{who} appeared without an attorney on {event} and was not told of the rights to counsel, transfer, more time and intervention.", on, Who: who),
                about);
            return;
        }

        EventDuty.Add(
            rule,
            view,
            dues,
            appearance,
            on,
            appearance.RightsTold is null ? null : on,
            new Because(
                appearance.RightsTold is null
                    ? "{who} appeared without an attorney on {event}; it is not recorded whether the court told {who} of the rights to counsel, transfer, more time and intervention."
                    : "{who} appeared without an attorney on {event} and was told of the rights to counsel, transfer, more time and intervention.",
                on,
                Who: who),
            about);
    }

    private static void Reports(Rule rule, CaseView view, DueList dues)
    {
        foreach (var report in view.Facts.FiledReports.UpTo(view.AsOf))
        {
            if (!StayFindings.InStay(view, report.FiledOn) || !IcwaStanding.Of(view).Applies)
            {
                continue;
            }

            var hearing = HearingOf(view, report);
            EventDuty.Add(
                rule,
                view,
                dues,
                report,
                hearing,
                report.OpenToPartiesOn,
                new Because(
                    hearing is null ? "A report was filed on {event}; every party has the right to examine it in time."
                        : "A report was filed on {event} for the hearing of {other}; every party has the right to examine it in time, before that hearing.",
                    report.FiledOn,
                    hearing),
                new Subject(SubjectKind.Event, report.Id, report.What));
        }
    }

    private static DateOnly? HearingOf(CaseView view, FiledReport report)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            if (hearing.Id == report.HearingId)
            {
                return EventDuty.Known(view, hearing.HeldOn) ?? hearing.ScheduledFor;
            }
        }

        return null;
    }
}
