using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>What parents, ad litems and others are told of (obligations, B2).</summary>
internal static class Notices
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "tx-notify-24h",
            Title = "Parent told of a medical change",
            OwedBy = OwedBy.Caseworker,
            Citation = "Tex. Fam. Code 264.018(a), (d)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Enrolment in drug research is not told apart. Where the hour is not on record only the day can be told: the last the hours can reach (INTERP).",
            IfMissed = "A parent learns too late of a change in the child's health.",
            Period = Period.Hours(24),
            AlertDays = 1,
            OnlyWith = [typeof(HealthConcern), typeof(MedicationOrder)],
            Evaluate = MedicalChange,
        },
        new()
        {
            Id = "tx-notify-48h",
            Title = "Notice before a change of the home or facility",
            OwedBy = OwedBy.Caseworker,
            Citation = "Tex. Fam. Code 264.018(e)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Hours are counted as days before the day of the move, whose hour the record does not hold (INTERP).",
            IfMissed = "The child moves without those who speak for the child knowing.",
            Period = Period.Hours(48),
            AlertDays = 2,
            OnlyWith = [typeof(Placement)],
            Evaluate = BeforeMove,
        },
        new()
        {
            Id = "tx-notify-10d",
            Title = "Notice of a change of placement",
            OwedBy = OwedBy.Caseworker,
            Citation = "Tex. Fam. Code 264.018(a)(5), (f)",
            Confidence = Confidence.Secondary,
            IfMissed = "Those who speak for the child do not know where the child is.",
            Period = Period.Days(10),
            AlertDays = 5,
            OnlyWith = [typeof(Placement)],
            Evaluate = AfterMove,
        },
        new()
        {
            Id = "tx-notify-10d",
            Title = "Notice of a significant event",
            OwedBy = OwedBy.Caseworker,
            Citation = "Tex. Fam. Code 264.018(a)(5), (f)",
            Confidence = Confidence.Secondary,
            ConfidenceNote = "Counted from the day the agency learned of it, where the notice says so: a night without a placement among them.",
            IfMissed = "Those who speak for the child do not know what happened.",
            Period = Period.Days(10),
            AlertDays = 5,
            OnlyWith = [typeof(AgencyNotice)],
            Evaluate = OtherEvent,
        },
    ];

    private static void MedicalChange(Rule rule, CaseView view, DueList dues)
    {
        foreach (var concern in view.Facts.HealthConcerns.UpTo(view.AsOf))
        {
            if (concern.Kind is HealthConcernKind.SignificantChange && view.Episode.Holds(concern.KnownOn))
            {
                Tell(
                    rule,
                    view,
                    dues,
                    concern,
                    new When(concern.KnownOn, concern.KnownAt),
                    "The child's condition changed significantly, as known on {event}; the parent is told within {period}, by {due}.");
            }
        }

        foreach (var order in view.Facts.MedicationOrders.UpTo(view.AsOf))
        {
            if (order.Psychotropic && view.Episode.Holds(order.PrescribedOn))
            {
                Tell(rule, view, dues, order, new When(order.PrescribedOn), "A psychotropic medicine was first prescribed on {event}; the parent is told within {period}, by {due}.");
                return;
            }
        }
    }

    private static void Tell(Rule rule, CaseView view, DueList dues, Fact about, When learned, string sentence)
    {
        AgencyNotice? told = null;
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice is { Kind: AgencyNoticeKind.MedicalChange, Excused: false } && notice.GivenOn >= learned.On && view.Episode.Holds(notice.GivenOn))
            {
                told = notice;
                break;
            }
        }

        CourtHours.Within(
            rule,
            view,
            dues,
            view.Settings.Texas.Court,
            skipsClosedDays: false,
            learned,
            told,
            told is null ? null : new When(told.GivenOn, told.GivenAt),
            new Because(sentence, learned.On),
            sentence,
            FactKinds.StateCasework,
            new Subject(SubjectKind.Event, about.Id));
    }

    private static void BeforeMove(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (!Moves.IsMove(view, placement))
            {
                continue;
            }

            var dueOn = rule.Period!.Value.Before(placement.From, view.Settings.Texas.Court);
            var notice = Moves.Notice(view, AgencyNoticeKind.PlacementChange, placement);
            if (notice is { Excused: true })
            {
                Duty.Excused(
                    rule,
                    view,
                    dues,
                    notice.GivenOn,
                    notice,
                    new Because("The child moved on {event}; on {other} it was recorded why no notice was owed before.", placement.From, notice.GivenOn),
                    Stays.About(placement),
                    dueOn);
                continue;
            }

            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                notice,
                new Because("The child moved on {event}; notice was due at least {period} before, by {due}.", placement.From),
                FactKinds.StateCasework,
                Stays.About(placement),
                curable: false);
        }
    }

    private static void AfterMove(Rule rule, CaseView view, DueList dues)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (Moves.IsMove(view, placement))
            {
                var notice = Moves.Notice(view, AgencyNoticeKind.PlacementChange, placement);
                notice = notice is null or { Excused: true } ? Moves.Notice(view, AgencyNoticeKind.SignificantEvent, placement) : notice;
                Clock.Once(
                    rule,
                    view,
                    dues,
                    TexasCase.DueOn(rule, view, placement.From),
                    notice,
                    new Because("The child moved on {event}; those entitled to know are told as soon as possible and within {period}, by {due}.", placement.From),
                    FactKinds.StateCasework,
                    Stays.About(placement));
            }
        }
    }

    private static void OtherEvent(Rule rule, CaseView view, DueList dues)
    {
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice is { Kind: AgencyNoticeKind.SignificantEvent, PlacementId: null, LearnedOn: { } learned })
            {
                EventDuty.Add(
                    rule,
                    view,
                    dues,
                    notice,
                    TexasCase.DueOn(rule, view, learned),
                    notice.GivenOn,
                    new Because("The agency learned of a significant event on {event}; those entitled to know are told as soon as possible and within {period}, by {due}.", learned));
            }
        }
    }
}
