using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>Permanency planning hearings and return home (obligations, B5).</summary>
internal static class PermanencyPlanning
{
    private static readonly HearingWords FirstPlanning = new(
        "The placement episode began on {event}; a permanency planning hearing is due after nine months and within {period}, by {due}.",
        "The placement episode began on {event}; a permanency planning hearing is due after nine months and within {period}, by {due}, and one is set "
            + "for {other}.",
        "The placement episode began on {event}; a permanency planning hearing is due after nine months and within {period}, by {due}, but the one "
            + "that is set is for {other}.");

    private static readonly HearingWords LaterPlanning = new(
        "The last permanency planning hearing was held on {event}; the next is due within {period}, by {due}.",
        "The last permanency planning hearing was held on {event}; the next is due within {period}, by {due}, and one is set for {other}.",
        "The last permanency planning hearing was held on {event}; the next is due within {period}, by {due}, but the one that is set is for {other}.");

    private static readonly HearingWords AfterOrder = new(
        "On {event} the court ordered a petition for termination and reasonable efforts are not required; a permanency planning hearing is due within "
            + "{period}, by {due}.",
        "On {event} the court ordered a petition for termination and reasonable efforts are not required; a permanency planning hearing is due within "
            + "{period}, by {due}, and one "
            + "is set for {other}.",
        "On {event} the court ordered a petition for termination and reasonable efforts are not required; a permanency planning hearing is due within "
            + "{period}, by {due}, but the "
            + "one that is set is for {other}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
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
            Evaluate = Hearings,
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
            ConfidenceNote = "A hearing in the last month of the six counts as the one on continued intervention (INTERP). Checks of the adults in "
                + "the home before return are not told apart.",
            IfMissed = "The case stays open without the court's approval.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = ReturnHome,
        },
    ];

    private static void Hearings(Rule rule, CaseView view, DueList dues)
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
            || (Ladder.First(view, FindingKind.ReasonableEffortsNotRequired, view.Episode.Removal.On)
                ?? Ladder.First(view, FindingKind.AggravatedCircumstances, view.Episode.Removal.On)) is not { } found || found.On > ordered)
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
                new Because("The child was returned home on {event}; supervision goes on for {period}, and the court then hears whether to go on, by "
                    + "{due}.", visit.From),
                FactKinds.CaseHistory,
                new Subject(SubjectKind.Event, visit.Id));
        }
    }
}
