using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// The waiting periods after notice (obligations, A11). They run from receipt by the last recipient. With the limit on an emergency proceeding they can collide:
/// the sentence says so; which gives way is the court's to decide.
/// </summary>
internal static class IcwaWaits
{
    private const string Runs = "Notice was received by the last recipient ({who}) on {event}; no hearing on the proceeding may be held before {due}";

    private const string Collides = ". The thirtieth day of the emergency, {other}, comes first: the limit on the emergency and the wait collide, and how both are kept is for the "
        + "court to decide";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "icwa-wait-10",
            Title = "No hearing before the waiting period after notice is over",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1912(a), 1914; 25 CFR 23.112(a)-(b), 23.137",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Whether the tenth day itself is open is a choice (INTERP): a setting. The Bureau's copy for information starts no clock of its own (INTERP). The "
                + "wait is held against adjudication, disposition and the trial on termination.",
            IfMissed = "The court may be asked to invalidate what it ordered.",
            Period = Period.Days(10),
            Evaluate = Waits,
        },
        new()
        {
            Id = "icwa-ext-20",
            Title = "More days to prepare, on request",
            OwedBy = OwedBy.Court,
            Citation = "25 USC 1912(a); 25 CFR 23.112(a), (b)(3)-(4), (c)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Until the court fixes the number all twenty are counted (INTERP). 25 CFR 23.112(a) speaks of twenty days from receipt, (b)(3)-(4) of up to thirty days "
                + "from receipt; with the statute, the days are added to the ten.",
            IfMissed = "The court may be asked to invalidate what it ordered.",
            Period = Period.Days(20),
            Evaluate = Extensions,
        },
    ];

    private static void Waits(Rule rule, CaseView view, DueList dues)
    {
        var standing = IcwaStanding.Of(view);
        if (standing.Applies)
        {
            Of(rule, view, dues, standing, ChildCustodyProceeding.FosterCarePlacement);
            Of(rule, view, dues, standing, ChildCustodyProceeding.TerminationOfParentalRights);
        }
    }

    private static void Of(Rule rule, CaseView view, DueList dues, IcwaStanding standing, ChildCustodyProceeding proceeding)
    {
        if (IcwaProceedings.Begun(view, proceeding) is not { } began || view.Episode.EndedOn < standing.Since)
        {
            return;
        }

        var wait = IcwaWait.Of(view, proceeding, began);
        var (any, held) = (false, false);
        foreach (var hearing in view.Facts.Hearings.UpTo(DateOnly.MaxValue))
        {
            if (!IcwaProceedings.IsOf(proceeding, hearing))
            {
                continue;
            }

            if (HearingClock.WasHeld(view, hearing) && standing.AppliedOn(hearing.HeldOn!.Value))
            {
                (any, held) = (true, true);
                Held(rule, view, dues, hearing, wait);
            }
            else if (HearingClock.IsAhead(view, hearing) && view.Episode.IsOpen)
            {
                any = true;
                Ahead(rule, view, dues, hearing, wait);
            }
        }

        // The collision is shown beside any hearing that is set.
        if (view.Episode.IsOpen && (!any || (!held && wait.Earliest > IcwaEmergency.LastDay(view))))
        {
            Add(rule, view, dues, Subject.Child, wait, wait.Earliest <= view.AsOf ? DueStatus.Open : DueStatus.NotYet, Running(view, wait, null), limit: true);
        }
    }

    private static void Held(Rule rule, CaseView view, DueList dues, Hearing hearing, in IcwaWait wait)
    {
        var held = hearing.HeldOn!.Value;
        if (wait.Earliest <= held)
        {
            Duty.Met(
                rule,
                view,
                dues,
                held,
                hearing,
                new Because(Runs + "; it was held on {other}.", wait.ReceivedOn, held, Who: wait.Last),
                HearingAnswers.About(hearing),
                wait.Earliest);
        }
        else
        {
            Duty.Missed(
                rule,
                view,
                dues,
                wait.Earliest ?? held,
                wait.Earliest is null
                    ? new Because("A hearing was held on {event} although receipt of notice by {who} is not shown.", held, Who: wait.Last)
                    : new Because(Runs + ", and one was held on {other}.", wait.ReceivedOn, held, Who: wait.Last),
                HearingAnswers.About(hearing));
        }
    }

    private static void Ahead(Rule rule, CaseView view, DueList dues, Hearing hearing, in IcwaWait wait)
    {
        var set = hearing.ScheduledFor!.Value;
        var open = wait.Earliest <= set;
        Add(
            rule,
            view,
            dues,
            HearingAnswers.About(hearing),
            wait,
            !open || wait.Earliest <= view.AsOf ? DueStatus.Open : DueStatus.NotYet,
            open ? Running(view, wait, set)
                : wait.Earliest is null
                    ? new Because("A hearing is set for {event}; it cannot be held then unless {who} has received notice at least ten days before.", set, Who: wait.Last)
                    : new Because(Runs + "; the hearing set for {other} has to be moved.", wait.ReceivedOn, set, Who: wait.Last),
            limit: open);
    }

    // A wait is planned by, and owed by nobody, unless a hearing is set inside it.
    private static void Add(Rule rule, CaseView view, DueList dues, in Subject about, in IcwaWait wait, DueStatus status, in Because because, bool limit) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = view.Episode.Removal.Id,
            WindowFrom = wait.Earliest,
            DueOn = wait.Earliest,
            Status = status,
            CanStillBeMet = true,
            IsLimit = limit,
            NotCollected = wait.Earliest is null && (view.Facts.NotCollected & FactKinds.IndianChildProceedings) != FactKinds.None,
            Because = because,
        });

    private static Because Running(CaseView view, in IcwaWait wait, DateOnly? set) =>
        wait.Earliest is not { } earliest
            ? new Because("No hearing on the proceeding may be held until ten days after {who} has received notice, and receipt is not shown yet.", Who: wait.Last)
            : IcwaEmergency.LastDay(view) is { } thirtieth && earliest > thirtieth
                ? new Because(Runs + Collides + ".", wait.ReceivedOn, thirtieth, Who: wait.Last)
                : set is { } on ? new Because(Runs + "; one is set for {other}.", wait.ReceivedOn, on, Who: wait.Last)
                : new Because(Runs + ".", wait.ReceivedOn, Who: wait.Last);

    private static void Extensions(Rule rule, CaseView view, DueList dues)
    {
        foreach (var notice in view.Facts.IcwaNotices.UpTo(view.AsOf))
        {
            if (EventDuty.Known(view, notice.ExtensionRequestedOn) is not { } asked
                || notice.Recipient is NoticeRecipient.RegionalDirector
                || !StayFindings.InStay(view, notice.MailedOn))
            {
                continue;
            }

            var who = notice.Tribe ?? (notice.PersonId is { } person ? Family.NameOf(view, person) : null) ?? "The recipient";
            var ends = IcwaWait.EndsFor(view, notice);
            if (notice.ExtensionDays is { } granted)
            {
                Duty.Met(
                    rule,
                    view,
                    dues,
                    asked,
                    notice,
                    ends is null ? new Because("{who} asked on {event} for more time to prepare and was granted {count day}; receipt of notice is not shown yet.", asked, Count: granted, Who: who)
                        : new Because(
                            "{who} asked on {event} for more time to prepare and was granted {count day} beyond the ten from receipt on {other}: no hearing before {due}.",
                            asked,
                            notice.ReceivedOn,
                            granted,
                            who),
                    new Subject(SubjectKind.Event, notice.Id, who),
                    ends);
                continue;
            }

            dues.Add(new DueDate
            {
                Rule = rule,
                About = new Subject(SubjectKind.Event, notice.Id, who),
                EpisodeId = view.Episode.Removal.Id,
                WindowFrom = ends,
                DueOn = ends,
                Status = DueStatus.Open,
                CanStillBeMet = view.Episode.IsOpen,
                Because = ends is null
                    ? new Because("{who} asked on {event} for more time to prepare; up to {period} have to be granted, and receipt of notice is not shown yet.", asked, Who: who)
                    : new Because(
                        "{who} asked on {event} for more time to prepare; up to {period} have to be granted beyond the ten from receipt on {other}, and until the court fixes "
                        + "them no hearing is planned before {due}.",
                        asked,
                        notice.ReceivedOn,
                        Who: who),
            });
        }
    }
}
