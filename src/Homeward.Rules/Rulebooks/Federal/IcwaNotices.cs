using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Notice of involuntary proceedings to parents, Indian custodian, tribes and the Bureau of Indian Affairs (obligations, A11).</summary>
internal static class IcwaNotices
{
    private const string Since = "There has been reason to know since {event} that the child is an Indian child; ";

    private static readonly NoticeWords FosterCare = new(
        Since + "notice of the foster-care proceeding has to be sent promptly to {who} by registered or certified mail, return receipt requested.",
        "Notice of the foster-care proceeding was mailed to {who} on {event}; the return receipt is not back, and no waiting period runs before it is received.",
        "Notice of the foster-care proceeding was received by {who} on {event}.");

    private static readonly NoticeWords Termination = new(
        Since + "notice of the proceeding to terminate parental rights has to be sent promptly to {who} by registered or certified mail, return receipt requested.",
        "Notice of the proceeding to terminate parental rights was mailed to {who} on {event}; the return receipt is not back, and no waiting period runs before it is "
            + "received.",
        "Notice of the proceeding to terminate parental rights was received by {who} on {event}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-notice",
            Title = "Notice of the proceeding to parents, Indian custodian and tribes",
            OwedBy = OwedBy.Agency,
            Citation = "25 USC 1912(a); 25 CFR 23.11(a), 23.111(a)-(f)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "\"Promptly\", with no day. A notice with nothing recorded against its form or content counts. A second proceeding of one kind within the same stay "
                + "is not told apart from the first.",
            IfMissed = "The court may be asked to invalidate what it ordered (25 USC 1914).",
            Evaluate = Notice,
        },
        new()
        {
            Id = "icwa-notice-proof",
            Title = "Notice and return receipt filed with the court",
            OwedBy = OwedBy.Agency,
            Citation = "25 CFR 23.111(a)(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "No day is set; it is shown for the next hearing of the proceeding (INTERP).",
            IfMissed = "It cannot be shown that the waiting period has run.",
            EffectiveFrom = IcwaStanding.RegulationFrom,
            Evaluate = Proof,
        },
        new()
        {
            Id = "icwa-bia-15",
            Title = "Bureau of Indian Affairs finds and tells the tribe or parent",
            OwedBy = OwedBy.BureauOfIndianAffairs,
            Citation = "25 USC 1912(a); 25 CFR 23.11(c), 23.111(e)",
            Confidence = Confidence.Verified,
            IfMissed = "The wait of ten days runs from the Bureau's own receipt all the same.",
            Period = Period.Days(15),
            Evaluate = Bureau,
        },
    ];

    private static void Notice(Rule rule, CaseView view, DueList dues)
    {
        var standing = IcwaStanding.Of(view);
        if (standing.Applies)
        {
            Of(rule, view, dues, standing, ChildCustodyProceeding.FosterCarePlacement, FosterCare);
            Of(rule, view, dues, standing, ChildCustodyProceeding.TerminationOfParentalRights, Termination);
        }
    }

    private static void Of(Rule rule, CaseView view, DueList dues, IcwaStanding standing, ChildCustodyProceeding proceeding, NoticeWords words)
    {
        if (IcwaProceedings.Begun(view, proceeding) is not { } began || view.Episode.EndedOn < standing.Since)
        {
            return;
        }

        foreach (var person in view.Facts.People.UpTo(view.AsOf))
        {
            if (IcwaRecipients.IsOwed(view, person, began))
            {
                To(rule, view, dues, standing, words, IcwaRecipients.NoticeTo(view, proceeding, person.PersonId), person.Name ?? "a parent",
                    new Subject(SubjectKind.Parent, person.PersonId, person.Name));
            }
        }

        var any = false;
        foreach (var tribe in view.Facts.PossibleTribes.UpTo(view.AsOf))
        {
            if (IcwaRecipients.IsOwed(view, tribe))
            {
                any = true;
                To(rule, view, dues, standing, words, IcwaRecipients.NoticeTo(view, proceeding, tribe.Tribe), tribe.Tribe,
                    new Subject(SubjectKind.Event, tribe.Id, tribe.Tribe));
            }
        }

        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (IcwaRecipients.IsToUnnamedTribe(view, proceeding, notice))
            {
                any = true;
                To(rule, view, dues, standing, words, IcwaRecipients.HasForm(notice) ? notice : null, notice.Tribe!, new Subject(SubjectKind.Event, notice.Id, notice.Tribe));
            }
        }

        const string director = "the Regional Director of the Bureau of Indian Affairs";
        To(rule, view, dues, standing, words, ToDirector(view, proceeding, copy: any), director, new Subject(SubjectKind.Event, standing.By!.Id, director));
    }

    // Where a tribe is known the Regional Director has a copy, by mail or by hand; where none is, the notice itself.
    private static IcwaNotice? ToDirector(CaseView view, ChildCustodyProceeding proceeding, bool copy)
    {
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (copy && IcwaRecipients.IsOf(view, proceeding, notice) && notice.Recipient is NoticeRecipient.RegionalDirector && notice.ContentComplete != false)
            {
                return notice;
            }
        }

        return copy ? null : IcwaRecipients.NoticeInPlaceOfTribe(view, proceeding);
    }

    private static void To(
        Rule rule, CaseView view, DueList dues, IcwaStanding standing, NoticeWords words, IcwaNotice? notice, string who, in Subject about)
    {
        var received = notice is null ? null : EventDuty.Known(view, notice.ReceivedOn);
        Standing.Owed(
            rule,
            view,
            dues,
            notice is null ? new Because(words.Missing, standing.Since, Who: who)
                : received is null ? new Because(words.Mailed, notice.MailedOn, Who: who)
                : new Because(words.Received, received, Who: who),
            received,
            notice,
            FactKinds.IndianChildProceedings,
            about);
    }

    private static void Proof(Rule rule, CaseView view, DueList dues)
    {
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (!IcwaRecipients.IsOf(view, notice.Proceeding, notice) || !rule.AppliesOn(notice.MailedOn))
            {
                continue;
            }

            var hearing = HearingAfter(view, notice);
            EventDuty.Add(
                rule,
                view,
                dues,
                notice,
                hearing,
                notice.FiledOn,
                new Because(
                    hearing is null ? "Notice was mailed on {event}; a copy has to be filed with the court with its return receipt."
                        : "Notice was mailed on {event}; a copy has to be filed with the court with its return receipt before the hearing it supports, by {due}.",
                    notice.MailedOn));
        }
    }

    private static DateOnly? HearingAfter(CaseView view, IcwaNotice notice)
    {
        DateOnly? first = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            var on = EventDuty.Known(view, hearing.HeldOn) ?? hearing.ScheduledFor;
            if (IcwaProceedings.IsOf(notice.Proceeding, hearing) && on >= notice.MailedOn)
            {
                first = DayCount.Earlier(first, on);
            }
        }

        return first;
    }

    private static void Bureau(Rule rule, CaseView view, DueList dues)
    {
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (notice.Recipient is not NoticeRecipient.RegionalDirector
                || EventDuty.Known(view, notice.ReceivedOn) is not { } received
                || !StayFindings.InStay(view, notice.MailedOn)
                || (notice is { PersonId: null, Tribe: null } && view.Facts.PossibleTribes.UpTo(notice.MailedOn).Length > 0))
            {
                continue;
            }

            var dueOn = rule.Period!.Value.From(received);
            if (EventDuty.Known(view, notice.BureauNotifiedOn) is null && EventDuty.Known(view, notice.BureauAskedTimeOn) is { } asked && asked <= dueOn)
            {
                EventDuty.Closed(
                    rule,
                    view,
                    dues,
                    notice,
                    DueStatus.Excused,
                    dueOn,
                    new Because("The Bureau of Indian Affairs received the notice on {event} and told the court on {other} how much more time it needs.", received, asked));
                continue;
            }

            EventDuty.Add(
                rule,
                view,
                dues,
                notice,
                dueOn,
                notice.BureauNotifiedOn,
                new Because(
                    "The Bureau of Indian Affairs received the notice on {event} in place of one who could not be found; it has {period} to find and tell the tribe or parent "
                    + "and copy the court, through {due}.",
                    received));
        }
    }

    /// <summary>{event} is the day of the reason to know, of mailing or of receipt, {who} the recipient.</summary>
    private sealed record NoticeWords(string Missing, string Mailed, string Received);
}
