using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>The permanency plan, reviews and permanency planning hearings (obligations, B5).</summary>
internal static class PlanAndReviews
{
    private const string Again = "The last review was held on {event}; the next is due by {due}, every {period} as counted from the start of the placement episode.";

    private static readonly PaperWords BeforeHearing = new(
        "The hearing is set for {event}; the written plan goes to the parties and the court at least {period} before, and ten working days before permanency planning: by {due}.",
        "The hearing was held on {event}; the written plan was to go to the parties and the court at least {period} before, and ten working days before permanency planning: by "
            + "{due}.");

    private static readonly HearingWords FirstPlanning = new(
        "The placement episode began on {event}; a permanency planning hearing is due after nine months and within {period}, by {due}.",
        "The placement episode began on {event}; a permanency planning hearing is due after nine months and within {period}, by {due}, and one is set for {other}.",
        "The placement episode began on {event}; a permanency planning hearing is due after nine months and within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords LaterPlanning = new(
        "The last permanency planning hearing was held on {event}; the next is due within {period}, by {due}.",
        "The last permanency planning hearing was held on {event}; the next is due within {period}, by {due}, and one is set for {other}.",
        "The last permanency planning hearing was held on {event}; the next is due within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords AfterOrder = new(
        "On {event} the court ordered a petition for termination and reasonable efforts are not required; a permanency planning hearing is due within {period}, by {due}.",
        "On {event} the court ordered a petition for termination and reasonable efforts are not required; a permanency planning hearing is due within {period}, by {due}, and one "
            + "is set for {other}.",
        "On {event} the court ordered a petition for termination and reasonable efforts are not required; a permanency planning hearing is due within {period}, by {due}, but the "
            + "one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "wa-plan-60",
            Title = "Permanency plan",
            OwedBy = OwedBy.Caseworker,
            Citation = "RCW 13.34.136(1)",
            Confidence = Confidence.Verified,
            IfMissed = "The department is out of compliance.",
            Period = Period.Days(60),
            SameDutyAs = "fed-case-plan-60",
            Evaluate = Plan,
        },
        new()
        {
            Id = "wa-plan-14",
            Title = "Written plan to the parties and the court",
            OwedBy = OwedBy.Caseworker,
            Citation = "RCW 13.34.136(2), 13.34.145(2)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Before a permanency planning hearing the earlier of 14 days and 10 working days (INTERP: the two sections differ). The parties' responses are theirs.",
            IfMissed = "The hearing is put off.",
            Period = Period.Days(14),
            AlertDays = 7,
            Evaluate = Written,
        },
        new()
        {
            Id = "wa-review-first",
            Title = "First review, in court",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.138(1)(a)",
            Confidence = Confidence.Verified,
            IfMissed = "The court's orders stand without review.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-periodic-review-6",
            Evaluate = First,
        },
        new()
        {
            Id = "wa-review-6",
            Title = "Review",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.138(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That reviews fall on whole half-years from the start of the placement episode, however late one was held, is a reading (INTERP): a setting.",
            IfMissed = "The court's orders stand without review.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-periodic-review-6",
            Evaluate = EverySixMonths,
        },
        new()
        {
            Id = "wa-reremoval-30",
            Title = "Review after a returned child is removed again",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.138(3)(c)",
            Confidence = Confidence.Verified,
            IfMissed = "The plan stays what failed.",
            Period = Period.Days(30),
            Evaluate = RemovedAgain,
        },
        new()
        {
            Id = "wa-pph",
            Title = "Permanency planning hearing",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.145(1)(a)-(b), (9), 13.34.142",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits longer for permanency; federal law has its own day.",
            Period = Period.Months(12),
            AlertDays = 30,
            SameDutyAs = "fed-ph-12",
            Evaluate = PermanencyPlanning,
        },
        new()
        {
            Id = "wa-pph-agg",
            Title = "Permanency planning hearing after aggravated circumstances",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.132, 13.34.134",
            Confidence = Confidence.Verified,
            IfMissed = "The child waits though no efforts to reunify are made.",
            Period = Period.Days(30),
            SameDutyAs = "fed-ph-30",
            Evaluate = Aggravated,
        },
        new()
        {
            Id = "wa-trh-6",
            Title = "Hearing on continued intervention after return home",
            OwedBy = OwedBy.Court,
            Citation = "RCW 13.34.138(2)(a)-(b), 13.34.145(11)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A hearing in the last month of the six counts as the one on continued intervention (INTERP). Checks of the adults in the home before return are not told apart.",
            IfMissed = "The case stays open without the court's approval.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = ReturnHome,
        },
    ];

    private static void Plan(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = rule.Period!.Value.From(removedOn, view.Settings.Washington.Court);
        var disposition = Ladder.First(view, HearingKind.Disposition)?.HeldOn ?? StateHearing.Set(view, HearingKind.Disposition);
        CasePlan? first = null;
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn))
            {
                first = plan;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            disposition < dueOn ? disposition.Value : dueOn,
            first,
            new Because("The department became responsible for services on {event}; a permanency plan is due within {period} or by the disposition hearing, whichever is first: by {due}.", removedOn),
            FactKinds.CasePlans);
    }

    private static void Written(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.Washington.Court,
        rollBack: false,
        CourtPaperKind.CasePlan,
        served: true,
        static (_, hearing) => hearing.Kind is HearingKind.Review or HearingKind.Permanency,
        BeforeHearing,
        Period.BusinessDays(10));

    private static void First(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = FirstDue(view, removedOn);
        var disposed = Ladder.First(view, HearingKind.Disposition)?.HeldOn;
        var because = disposed is null
            ? new Because("The placement episode began on {event}; the first review is held in court within {period}, by {due}.", removedOn)
            : new Because("The placement episode began on {event} and disposition was on {other}; the first review is held in court within {period} of the one or 90 days of the other, by {due}.", removedOn, disposed);
        Clock.Once(rule, view, dues, dueOn, Review(view, removedOn), because, FactKinds.CaseHistory);
    }

    private static DateOnly FirstDue(CaseView view, DateOnly removedOn)
    {
        var court = view.Settings.Washington.Court;
        var months = DayCount.RollForward(DayCount.AddMonths(removedOn, 6), court);
        var days = Ladder.First(view, HearingKind.Disposition)?.HeldOn is { } disposed ? DayCount.RollForward(DayCount.AddDays(disposed, 90), court) : months;
        return days < months ? days : months;
    }

    private static void EverySixMonths(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var established = Ladder.First(view, FindingKind.DependencyEstablished, removedOn)?.On;
        var start = established < removedOn ? established.Value : removedOn;
        var round = 0;
        DateOnly? from = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is not { HeldOn: { } held, Kind: HearingKind.Review or HearingKind.Permanency, HeldBy: not HearingBody.Agency } || held <= (from ?? removedOn) || !view.Episode.Holds(held))
            {
                continue;
            }

            if (from is { } before)
            {
                Clock.Once(rule, view, dues, Next(rule, view, start, before, ref round), hearing, new Because(Again, before), FactKinds.CaseHistory);
            }

            from = held;
        }

        if (from is { } last)
        {
            Clock.Once(rule, view, dues, Next(rule, view, start, last, ref round), null, new Because(Again, last), FactKinds.CaseHistory);
        }
    }

    private static DateOnly Next(Rule rule, CaseView view, DateOnly start, DateOnly held, ref int round)
    {
        var months = rule.Period!.Value.Count;
        do
        {
            round++;
        }
        while (DayCount.AddMonths(start, months * round) <= held);

        return view.Settings.Washington.ReviewsFromPlacement
            ? DayCount.RollForward(DayCount.AddMonths(start, months * Math.Max(round, 2)), view.Settings.Washington.Court)
            : rule.Period!.Value.From(held, view.Settings.Washington.Court);
    }

    private static Hearing? Review(CaseView view, DateOnly from)
    {
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is { HeldOn: { } held, Kind: HearingKind.Review or HearingKind.Permanency, HeldBy: not HearingBody.Agency } && held > from && view.Episode.Holds(held))
            {
                return hearing;
            }
        }

        return null;
    }

    // The dependency is still open: no order ended it, and no new petition opened another.
    private static void RemovedAgain(Rule rule, CaseView view, DueList dues)
    {
        if (view.EpisodeIndex == 0 || view.Episodes[view.EpisodeIndex - 1] is not { EndedOn: { } returned } || Ladder.Petition(view, PetitionKind.Dependency) is not null
            || HomeDuty.HasEnded(view, returned, view.Episode.Removal.On))
        {
            return;
        }

        var removedOn = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            rule.Period!.Value.From(removedOn, view.Settings.Washington.Court),
            Review(view, removedOn),
            new Because("The child had been returned on {other} and was removed again on {event}; the court reviews the plan within {period}, by {due}.", removedOn, returned),
            FactKinds.CaseHistory);
    }

    private static void PermanencyPlanning(Rule rule, CaseView view, DueList dues)
    {
        var court = view.Settings.Washington.Court;
        var from = view.Episode.Removal.On;
        var words = FirstPlanning;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (HearingClock.CountsAsPermanency(view, hearing) && hearing.HeldOn > from)
            {
                Clock.Once(rule, view, dues, rule.Period!.Value.From(from, court), hearing, new Because(words.Plain, from), FactKinds.CaseHistory);
                (from, words) = (hearing.HeldOn.Value, LaterPlanning);
            }
        }

        var dueOn = rule.Period!.Value.From(from, court);
        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            null,
            HearingClock.Pending(words, from, dueOn, StateHearing.Set(view, HearingKind.Permanency), null, null),
            FactKinds.CaseHistory,
            windowFrom: words == FirstPlanning ? DayCount.AddMonths(from, 9) : null);
    }

    private static void Aggravated(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, FindingKind.TerminationPetitionOrdered, view.Episode.Removal.On) is not { On: var ordered }
            || Ladder.First(view, FindingKind.ReasonableEffortsNotRequired, view.Episode.Removal.On) is not { } efforts || efforts.On > ordered)
        {
            return;
        }

        StateHearing.Due(rule, view, dues, HearingKind.Permanency, ordered, rule.Period!.Value.From(ordered, view.Settings.Washington.Court), AfterOrder);
    }

    private static void ReturnHome(Rule rule, CaseView view, DueList dues)
    {
        var court = view.Settings.Washington.Court;
        foreach (var visit in view.Facts.TrialHomeVisits.UpTo(view.AsOf))
        {
            if (!view.Episode.Holds(visit.From) || (visit.To is { } ended && ended < DayCount.AddMonths(visit.From, 6)))
            {
                continue;
            }

            Hearing? held = null;
            foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
            {
                if (hearing is { Kind: HearingKind.Review or HearingKind.Permanency, HeldOn: { } on } && on >= DayCount.AddMonths(visit.From, 5))
                {
                    held = hearing;
                    break;
                }
            }

            Clock.Once(
                rule,
                view,
                dues,
                rule.Period!.Value.From(visit.From, court),
                held,
                new Because("The child was returned home on {event}; supervision goes on for {period}, and the court then hears whether to go on, by {due}.", visit.From),
                FactKinds.CaseHistory,
                new Subject(SubjectKind.Event, visit.Id));
        }
    }
}
