using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>Judicial reviews and the reports before them (obligations, B4).</summary>
internal static class JudicialReviews
{
    private const int DaysAfterPlan = 90;

    private static readonly PaperWords SocialStudy = new(
        "The judicial review is set for {event}; the social study report is filed at least {period} before, by {due}.",
        "The judicial review was held on {event}; the social study report was to be filed at least {period} before, by {due}.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-jr-first",
            Title = "First judicial review",
            OwedBy = OwedBy.Court,
            Citation = "Fla. R. Juv. P. 8.415(b)(1)",
            Confidence = Confidence.Verified,
            IfMissed = "The court's orders stand without review.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-periodic-review-6",
            Evaluate = First,
        },
        new()
        {
            Id = "fl-jr-next",
            Title = "Judicial review",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.701(1)(a); Fla. R. Juv. P. 8.415",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A review by a citizen panel is an administrative review on record.",
            IfMissed = "The court's orders stand without review.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-periodic-review-6",
            Evaluate = Later,
        },
        new()
        {
            Id = "fl-jr-report-72h",
            Title = "Social study report filed",
            OwedBy = OwedBy.Agency,
            Citation = "Fla. Stat. 39.701(2)",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "Hours are counted as days before the day of the hearing, and a closed day becomes the last open day before.",
            IfMissed = "The review is put off or held without the department's account.",
            Period = Period.Hours(72),
            AlertDays = 7,
            OnlyWith = [typeof(Hearing)],
            Evaluate = Report,
        },
    ];

    // The ninety days run from disposition or from the approval of the plan, whichever is first.
    private static void First(Rule rule, CaseView view, DueList dues)
    {
        var removedOn = view.Episode.Removal.On;
        var dueOn = FloridaCase.DueOn(rule, view, removedOn);
        var because = new Because("The child was removed on {event}; the first judicial review is held within {period}, by {due}.", removedOn);
        if (DayCount.Earlier(Ladder.First(view, HearingKind.Disposition)?.HeldOn, Ladder.First(view, FindingKind.CasePlanApproved, removedOn)?.On) is { } from
            && FloridaCase.Open(view, DayCount.AddDays(from, DaysAfterPlan)) is var sooner && sooner < dueOn)
        {
            dueOn = sooner;
            because = new Because("Disposition was held or the case plan approved on {event}; the first judicial review is held within {count day}, by {due}.", from, Count: DaysAfterPlan);
        }

        Clock.Once(rule, view, dues, dueOn, FloridaCase.Review(view, removedOn), because, FactKinds.CaseHistory);
    }

    private static void Later(Rule rule, CaseView view, DueList dues)
    {
        if (FloridaCase.Review(view, view.Episode.Removal.On) is not { HeldOn: { } from })
        {
            return;
        }

        for (var review = Next(view, from); review is not null; review = Next(view, from))
        {
            Add(rule, view, dues, from, review);
            from = review.HappenedOn;
        }

        Add(rule, view, dues, from, null);
    }

    private static void Add(Rule rule, CaseView view, DueList dues, DateOnly from, Fact? review) => Clock.Once(
        rule, view, dues, FloridaCase.DueOn(rule, view, from), review, new Because("The last judicial review was held on {event}; the next is held within {period}, by {due}.", from), FactKinds.CaseHistory);

    private static Fact? Next(CaseView view, DateOnly after)
    {
        Fact? next = FloridaCase.Review(view, after);
        foreach (var review in view.Facts.PeriodicReviews.UpTo(view.AsOf))
        {
            if (review.HeldOn > after && view.Episode.Holds(review.HeldOn))
            {
                return next?.HappenedOn <= review.HeldOn ? next : review;
            }
        }

        return next;
    }

    private static void Report(Rule rule, CaseView view, DueList dues) => Papers.BeforeEach(
        rule,
        view,
        dues,
        view.Settings.Florida.Court,
        rollBack: true,
        CourtPaperKind.StatusReport,
        served: false,
        static (_, hearing) => hearing.Kind is HearingKind.Review,
        SocialStudy);
}
