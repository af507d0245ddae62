using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Periodic reviews (obligations, A2).</summary>
internal static class CaseReview
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-periodic-review-6",
            Title = "Periodic review",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "42 USC 675(5)(B), (6); 45 CFR 1355.20(a), 1356.21(f)",
            Confidence = Confidence.Verified,
            IfMissed = "The state is out of compliance with the case review system; state law often adds its own consequence.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = EverySixMonths,
        },
    ];

    private static void EverySixMonths(Rule rule, CaseView view, DueList dues) =>
        Clock.Recurring(
            rule,
            view,
            dues,
            view.Episode.EntryOn,
            view.Facts.PeriodicReviews.UpTo(view.AsOf),
            static review => review.OpenToParents != false && review.IndependentMember != false,
            new Because("The child is considered to have entered foster care on {event}; the first review is due within {period}, by {due}."),
            "The last review was held on {event}; the next is due within {period}, by {due}.");
}
