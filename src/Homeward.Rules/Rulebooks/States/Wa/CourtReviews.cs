using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>Reviews by the court (obligations, B5).</summary>
internal static class CourtReviews
{
    private const string Again = "The last review was held on {event}; the next is due by {due}, every {period} as counted from the start of the "
        + "placement episode.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
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
            ConfidenceNote = "That reviews fall on whole half-years from the start of the placement episode, however late one was held, is a reading "
                + "(INTERP): a setting.",
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
    ];

    private static void First(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = FirstDue(view, removedOn);
        var disposed = Ladder.First(view, HearingKind.Disposition)?.HeldOn;
        var because = disposed is null
            ? new Because("The placement episode began on {event}; the first review is held in court within {period}, by {due}.", removedOn)
            : new Because("The placement episode began on {event} and disposition was on {other}; the first review is held in court within {period} "
                + "of the one or 90 days of the other, by {due}.", removedOn, disposed);
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
            new Because("The child had been returned on {other} and was removed again on {event}; the court reviews the plan within {period}, by "
                + "{due}.", removedOn, returned),
            FactKinds.CaseHistory);
    }
}
