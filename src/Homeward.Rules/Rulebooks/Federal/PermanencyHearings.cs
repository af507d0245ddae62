using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>When permanency hearings are due (obligations, A2). What has to happen at one is in <see cref="HearingContent"/>.</summary>
internal static class PermanencyHearings
{
    private const int Months = 12;

    private static readonly HearingWords First = new(
        "The child is considered to have entered foster care on {event}, {who}; the first permanency hearing is due within {period}, by {due}.",
        "The child is considered to have entered foster care on {event}, {who}; the first permanency hearing is due within {period}, by {due}, "
            + "and one is set for {other}.",
        "The child is considered to have entered foster care on {event}, {who}; the first permanency hearing is due within {period}, by {due}, "
            + "but the one that is set is for {other}.",
        "The child is considered to have entered foster care on {event}; the first permanency hearing is due within {period}, by {due}, and what "
            + "was held on {other} does not count because it was {who}.");

    private static readonly HearingWords Later = new(
        "The last permanency hearing was held on {event}; the next is due within {period} of it, by {due}.",
        "The last permanency hearing was held on {event}; the next is due within {period} of it, by {due}, and one is set for {other}.",
        "The last permanency hearing was held on {event}; the next is due within {period} of it, by {due}, but the one that is set is for {other}.",
        "The last permanency hearing was held on {event}; the next is due within {period} of it, by {due}, and what was held on {other} does not "
            + "count because it was {who}.");

    private static readonly HearingWords AfterFinding = new(
        "On {event} the court found that reasonable efforts are not required; a permanency hearing is due within {period} of that finding, by {due}.",
        "On {event} the court found that reasonable efforts are not required; a permanency hearing is due within {period} of that finding, by "
            + "{due}, and one is set for {other}.",
        "On {event} the court found that reasonable efforts are not required; a permanency hearing is due within {period} of that finding, by "
            + "{due}, but the one that is set is for {other}.",
        "On {event} the court found that reasonable efforts are not required; a permanency hearing is due within {period} of that finding, by "
            + "{due}, and what was held on {other} does not count because it was {who}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-ph-12",
            Title = "Permanency hearing",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 675(5)(C)(i); 45 CFR 1355.20(a), 1356.21(h)(1), (3)-(4)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with the case review system; the separate finding to finalize the plan controls the money.",
            Period = Period.Months(Months),
            AlertDays = 60,
            Evaluate = EveryTwelveMonths,
        },
        new()
        {
            Id = "fed-ph-30",
            Title = "Permanency hearing after efforts were found not required",
            OwedBy = OwedBy.Court,
            Citation = "42 USC 671(a)(15)(E)(i); 45 CFR 1355.20(a), 1356.21(h)(2)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with the case review system.",
            Period = Period.Days(30),
            Evaluate = ThirtyDaysAfterFinding,
        },
    ];

    private static void EveryTwelveMonths(Rule rule, CaseView view, DueList dues)
    {
        var from = view.Episode.EntryOn;
        var words = First;
        var who = view.Episode.Why();
        DateOnly? last = null;
        Hearing? refused = null;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.Kind is not HearingKind.Permanency || !HearingClock.WasHeld(view, hearing) || hearing.HeldOn == last)
            {
                continue;
            }

            if (HearingClock.Refusal(hearing) is not null)
            {
                refused = hearing;
                continue;
            }

            var by = FacilityPause.DueOn(view, from, Months);
            Clock.Once(rule, view, dues, by, hearing, FacilityPause.Say(new Because(words.Plain, from, Who: who), from, Months, by));
            last = hearing.HeldOn;
            (from, words, who, refused) = (hearing.HeldOn!.Value, Later, null, null);
        }

        var dueOn = FacilityPause.DueOn(view, from, Months);
        var because = HearingClock.Pending(words, from, dueOn, HearingClock.NextSet(view, permanency: true, reviews: false), refused, who);
        Clock.Once(rule, view, dues, dueOn, null, FacilityPause.Say(because, from, Months, dueOn), FactKinds.CaseHistory);
    }

    // A hearing on the very day of the finding may be the one that made it: it counts when it was a permanency hearing.
    private static void ThirtyDaysAfterFinding(Rule rule, CaseView view, DueList dues)
    {
        DateOnly? before = null;
        foreach (var finding in view.Facts.Findings.UpTo(view.AsOf))
        {
            if (finding.Kind is not FindingKind.ReasonableEffortsNotRequired || !StayFindings.IsProof(view, finding) || !view.Episode.Holds(finding.On) || finding.On == before)
            {
                continue;
            }

            before = finding.On;
            Hearing? first = null;
            Hearing? refused = null;
            foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
            {
                if (hearing.Kind is not HearingKind.Permanency || !HearingClock.WasHeld(view, hearing) || hearing.HeldOn < finding.On)
                {
                    continue;
                }

                if (HearingClock.Refusal(hearing) is null)
                {
                    first = hearing;
                    break;
                }

                refused = hearing;
            }

            var dueOn = rule.Period!.Value.From(finding.On);
            var next = first is null ? HearingClock.NextSet(view, permanency: true, reviews: false) : null;
            var because = HearingClock.Pending(AfterFinding, finding.On, dueOn, next, first is null ? refused : null, null);
            Clock.Once(rule, view, dues, dueOn, first, because, FactKinds.CaseHistory, new Subject(SubjectKind.Event, finding.Id));
        }
    }
}
