using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Status reviews and permanency hearings (obligations, B1).</summary>
internal static class Reviews
{
    private const string First =
        "Disposition was on {event}; the first status review is due within {period} of it, and at most twelve months after entry into care, by {due}.";

    private const string Later = "The last status review was held on {event}; the next is due by {due}, every {period} as counted from disposition.";

    private static readonly HearingWords PermanencyTwelve = new(
        "The child is considered to have entered care on {event}, {who}; the permanency hearing is due within {period}, by {due}.",
        "The child is considered to have entered care on {event}, {who}; the permanency hearing is due within {period}, by {due}, and one is set for {other}.",
        "The child is considered to have entered care on {event}, {who}; the permanency hearing is due within {period}, by {due}, but the one that is "
            + "set is for {other}.");

    private static readonly HearingWords PermanencyEighteen = new(
        "Services were continued and the child was first removed on {event}; the permanency review is due within {period} of that, by {due}.",
        "Services were continued and the child was first removed on {event}; the permanency review is due within {period} of that, by {due}, and one "
            + "is set for {other}.",
        "Services were continued and the child was first removed on {event}; the permanency review is due within {period} of that, by {due}, but the "
            + "one that is set is for "
            + "{other}.");

    private static readonly HearingWords PermanencyTwentyFour = new(
        "Services were continued once more and the child was first removed on {event}; the last review is due within {period} of that, by {due}.",
        "Services were continued once more and the child was first removed on {event}; the last review is due within {period} of that, by {due}, and "
            + "one is set for {other}.",
        "Services were continued once more and the child was first removed on {event}; the last review is due within {period} of that, by {due}, but "
            + "the one that is set is for "
            + "{other}.");

    private static readonly HearingWords Select = new(
        "The hearing to select the permanent plan was ordered on {event}; it is due within {period}, by {due}.",
        "The hearing to select the permanent plan was ordered on {event}; it is due within {period}, by {due}, and one is set for {other}.",
        "The hearing to select the permanent plan was ordered on {event}; it is due within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords SelectAfterDenial = new(
        "Services to reunify were denied on {event}; the hearing to select the permanent plan is due within {period}, by {due}.",
        "Services to reunify were denied on {event}; the hearing to select the permanent plan is due within {period}, by {due}, and one is set for {other}.",
        "Services to reunify were denied on {event}; the hearing to select the permanent plan is due within {period}, by {due}, but the one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-review-6",
            Title = "Six-month status review",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 366(a)(1), 366.21(e)(1), 361.49(b)(2); Cal. Rules of Court, rule 5.710",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That later reviews fall on whole half-years from disposition, however late one was held, is a reading (INTERP): a setting.",
            IfMissed = "The court's orders may be reversed, and the child waits longer for permanency.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-periodic-review-6",
            Evaluate = EverySixMonths,
        },
        new()
        {
            Id = "ca-ph-12",
            Title = "Twelve-month permanency hearing",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 366.21(f)(1); Cal. Rules of Court, rule 5.715(a)",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits longer for permanency; federal law has its own day.",
            Period = Period.Months(12),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            Evaluate = Twelve,
        },
        new()
        {
            Id = "ca-ph-18",
            Title = "Eighteen-month permanency review",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 366.21(g)(1)-(2), 366.22(a)(1), 361.49(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The court must set a hearing to select the permanent plan if the child is not returned.",
            Period = Period.Months(18),
            AlertDays = 30,
            Evaluate = Eighteen,
        },
        new()
        {
            Id = "ca-ph-24",
            Title = "Twenty-four-month review",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 366.25(a)(1), 361.5(a)(4), 361.49(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The court must set a hearing to select the permanent plan if the child is not returned.",
            Period = Period.Months(24),
            AlertDays = 30,
            Evaluate = TwentyFour,
        },
        new()
        {
            Id = "ca-26",
            Title = "Selection and implementation hearing",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 361.5(f), 366.21(e)(3), (g)(4), (h), 366.22, 366.26",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits longer for a permanent home.",
            Period = Period.Days(120),
            AlertDays = 30,
            Evaluate = Selection,
        },
    ];

    // Up to the hearing that selects the plan; what follows it is in AfterSelection.
    private static void EverySixMonths(Rule rule, CaseView view, DueList dues)
    {
        var anchors = CaliforniaCase.Of(view);
        if (anchors.Disposition?.HeldOn is not { } disposed)
        {
            return;
        }

        var court = view.Settings.California.Court;
        var first = DayCount.AddMonths(disposed, rule.Period!.Value.Count);
        var most = DayCount.AddMonths(anchors.EntryOn, 12);
        var dueOn = DayCount.RollForward(first < most ? first : most, court);
        var from = disposed;
        var round = 1;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn is not { } held || held <= from || !view.Episode.Holds(held) || !IsReview(hearing))
            {
                continue;
            }

            Clock.Once(rule, view, dues, dueOn, hearing, new Because(round == 1 ? First : Later, round == 1 ? disposed : from), FactKinds.CaseHistory);
            if (hearing.Kind is HearingKind.SelectionAndImplementation)
            {
                return;
            }

            (from, dueOn) = (held, Next(rule, view, disposed, held, ref round, court));
        }

        Clock.Once(rule, view, dues, dueOn, null, new Because(round == 1 ? First : Later, round == 1 ? disposed : from), FactKinds.CaseHistory);
    }

    private static DateOnly Next(Rule rule, CaseView view, DateOnly disposed, DateOnly held, ref int round, CourtCalendar court)
    {
        var months = rule.Period!.Value.Count;
        do
        {
            round++;
        }
        while (DayCount.AddMonths(disposed, months * round) <= held);

        return view.Settings.California.ReviewsFromDisposition
            ? DayCount.RollForward(DayCount.AddMonths(disposed, months * round), court)
            : rule.Period!.Value.From(held, court);
    }

    private static bool IsReview(Hearing hearing) =>
        hearing.HeldBy is not HearingBody.Agency && hearing.Kind is HearingKind.Review or HearingKind.Permanency or HearingKind.SelectionAndImplementation;

    // Where a hearing to select the plan was ordered before, there is none at twelve months.
    private static void Twelve(Rule rule, CaseView view, DueList dues)
    {
        var anchors = CaliforniaCase.Of(view);
        var dueOn = rule.Period!.Value.From(anchors.EntryOn, view.Settings.California.Court);
        var held = Held(view, anchors, 1);
        if (held is null && Ladder.First(view, FindingKind.SelectionHearingOrdered, anchors.RemovedOn) is { } ordered && ordered.On <= dueOn)
        {
            return;
        }

        Add(rule, view, dues, anchors.EntryOn, dueOn, held, held is null ? StateHearing.Set(view, HearingKind.Permanency) : null, PermanencyTwelve, anchors.Why, FactKinds.CaseHistory);
    }

    private static void Eighteen(Rule rule, CaseView view, DueList dues) => Extended(rule, view, dues, 2, PermanencyEighteen);

    private static void TwentyFour(Rule rule, CaseView view, DueList dues) => Extended(rule, view, dues, 3, PermanencyTwentyFour);

    // Owed only where the hearing before continued services.
    private static void Extended(Rule rule, CaseView view, DueList dues, int number, HearingWords words)
    {
        var anchors = CaliforniaCase.Of(view);
        if (Held(view, anchors, number - 1) is not { HeldOn: { } before } || Ladder.First(view, FindingKind.ReunificationExtended, before) is not { } extended)
        {
            return;
        }

        var held = Held(view, anchors, number);
        if (extended.On > (held?.HeldOn ?? view.AsOf) || (held is null && Ladder.First(view, FindingKind.SelectionHearingOrdered, before) is not null))
        {
            return;
        }

        var dueOn = rule.Period!.Value.From(anchors.RemovedOn, view.Settings.California.Court);
        var moved = Ladder.PutOff(view, before, dueOn);
        var limit = DayCount.AddMonths(dueOn, 6);
        var by = moved?.Through is { } day ? day < limit ? day : limit : dueOn;
        Add(rule, view, dues, anchors.RemovedOn, by, held, held is null ? StateHearing.Set(view, HearingKind.Permanency) : null, words, null, FactKinds.CaseHistory);
    }

    private static void Add(
        Rule rule, CaseView view, DueList dues, DateOnly from, DateOnly dueOn, Hearing? held, DateOnly? set, HearingWords words, string? who, FactKinds needs) =>
        Clock.Once(rule, view, dues, dueOn, held, HearingClock.Pending(words, from, dueOn, set, null, who), needs);

    private static Hearing? Held(CaseView view, in CaliforniaCase anchors, int number)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind is HearingKind.Permanency && hearing.HeldOn >= anchors.RemovedOn && !(hearing.HeldOn > view.Episode.EndedOn) && --number == 0)
            {
                return hearing;
            }
        }

        return null;
    }

    // Denied at disposition, to every parent: it is not set while another parent still has services (366.21(h)).
    private static void Selection(Rule rule, CaseView view, DueList dues)
    {
        var from = view.Episode.Removal.On;
        if (Ladder.Last(view, FindingKind.SelectionHearingOrdered, from) is { On: var ordered })
        {
            Selected(rule, view, dues, ordered, Select, "The hearing to select the permanent plan was ordered on {event} and put off on {other} for good cause, to {due}.");
        }
        else if (Ladder.Last(view, FindingKind.ReunificationDenied, from) is { On: var denied } && Ladder.First(view, FindingKind.ReunificationOrdered, from) is null
            && CaliforniaCase.Of(view).Disposition?.HeldOn is { } disposed)
        {
            Selected(
                rule,
                view,
                dues,
                denied > disposed ? denied : disposed,
                SelectAfterDenial,
                "Services to reunify were denied on {event}; the hearing to select the permanent plan was put off on {other} for good cause, to {due}.");
        }
    }

    private static void Selected(Rule rule, CaseView view, DueList dues, DateOnly on, HearingWords words, string putOff) => StateHearing.Due(
        rule, view, dues, HearingKind.SelectionAndImplementation, on, rule.Period!.Value.From(on, view.Settings.California.Court), words, putOff);
}
