using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Periodic reviews (obligations, A2).</summary>
internal static class CaseReview
{
    private const int Months = 6;

    private const ReviewTopics Always =
        ReviewTopics.Safety | ReviewTopics.Placement | ReviewTopics.Compliance | ReviewTopics.Progress | ReviewTopics.ProjectedDate;

    private static readonly HearingWords First = new(
        "The child is considered to have entered foster care on {event}, {who}; the first review is due within {period}, by {due}.",
        "The child is considered to have entered foster care on {event}, {who}; the first review is due within {period}, by {due}, and a hearing "
            + "that can serve as one is set for {other}.",
        "The child is considered to have entered foster care on {event}, {who}; the first review is due within {period}, by {due}, but the "
            + "hearing that is set is for {other}.");

    private static readonly HearingWords Later = new(
        "The last review was held on {event}; the next is due within {period} of it, by {due}.",
        "The last review was held on {event}; the next is due within {period} of it, by {due}, and a hearing that can serve as one is set for "
            + "{other}.",
        "The last review was held on {event}; the next is due within {period} of it, by {due}, but the hearing that is set is for {other}.");

    private static readonly AnswerWords Panel = new(
        "The administrative review of {event} was open to the parents, and a panel member who is not responsible for the case or its services sat.",
        "The administrative review of {event} is no valid review: it was {who}.",
        "It is not yet recorded whether the administrative review of {event} was open to the parents and had a panel member not responsible for "
            + "the case or its services.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fed-periodic-review-6",
            Title = "Periodic review",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "42 USC 675(5)(B), (6); 45 CFR 1355.20(a), 1356.21(f); CWPM 8.3C.2",
            Confidence = Confidence.Verified,
            ConfidenceNote = "That a permanency hearing serves as a review was not read (UNVERIFIED-H): a setting.",
            IfMissed = "The state is out of compliance with the case review system; state law often adds its own consequence.",
            Period = Period.Months(Months),
            AlertDays = 30,
            Evaluate = EverySixMonths,
        },
        new()
        {
            Id = "fed-admin-review-panel",
            Title = "Make-up of an administrative review",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(6)",
            Confidence = Confidence.Verified,
            IfMissed = "It is not a valid review, so the six months run on from the one before.",
            OnlyWith = [typeof(PeriodicReview)],
            Evaluate = PanelOfEach,
        },
    ];

    // Two lists in order of time, walked side by side: reviews, and hearings that serve as one.
    private static void EverySixMonths(Rule rule, CaseView view, DueList dues)
    {
        var from = view.Episode.EntryOn;
        var words = First;
        var who = view.Episode.Why();
        DateOnly? last = null;
        var reviews = view.Facts.PeriodicReviews.UpTo(view.AsOf);
        var hearings = view.Facts.Hearings.UpTo(view.AsOf);
        for (int review = 0, hearing = 0; review < reviews.Length || hearing < hearings.Length;)
        {
            Fact held;
            bool counts;
            if (hearing == hearings.Length || (review < reviews.Length && reviews[review].HeldOn <= hearings[hearing].HappenedOn))
            {
                var next = reviews[review++];
                held = next;
                counts = view.Episode.Holds(next.HeldOn) && Counts(view, next);
            }
            else
            {
                held = hearings[hearing];
                counts = ServesAsReview(view, hearings[hearing++]);
            }

            if (counts && held.HappenedOn != last)
            {
                var by = FacilityPause.DueOn(view, from, Months);
                Clock.Once(rule, view, dues, by, held, FacilityPause.Say(new Because(words.Plain, from, Who: who), from, Months, by));
                last = held.HappenedOn;
                (from, words, who) = (held.HappenedOn, Later, null);
            }
        }

        var dueOn = FacilityPause.DueOn(view, from, Months);
        var set = HearingClock.NextSet(view, view.Settings.PermanencyHearingServesAsReview, reviews: true);
        Clock.Once(rule, view, dues, dueOn, null, FacilityPause.Say(HearingClock.Pending(words, from, dueOn, set, null, who), from, Months, dueOn), FactKinds.CaseHistory);
    }

    private static bool Counts(CaseView view, PeriodicReview review) =>
        (review.HeldBy is ReviewBody.Court || (review.OpenToParents != false && review.IndependentMember != false))
        && (review.Topics is not { } covered || (covered & Owed(view, review)) == Owed(view, review));

    private static ReviewTopics Owed(CaseView view, PeriodicReview review) =>
        Goals.IsPlannedArrangement(view, review.HeldOn) ? Always | ReviewTopics.PrudentParent : Always;

    private static bool ServesAsReview(CaseView view, Hearing hearing) =>
        (hearing.Kind is HearingKind.Review && hearing.HeldBy is not HearingBody.Agency && HearingClock.WasHeld(view, hearing))
        || (view.Settings.PermanencyHearingServesAsReview && HearingClock.CountsAsPermanency(view, hearing));

    private static void PanelOfEach(Rule rule, CaseView view, DueList dues)
    {
        PeriodicReview? unanswered = null;
        foreach (var review in view.Facts.PeriodicReviews.UpTo(view.AsOf))
        {
            if (review.HeldBy is not ReviewBody.AdministrativePanel || !view.Episode.Holds(review.HeldOn))
            {
                continue;
            }

            unanswered = null;
            var about = new Subject(SubjectKind.Event, review.Id);
            if (review.OpenToParents == false || review.IndependentMember == false)
            {
                var why = review.OpenToParents == false ? "not open to the parents" : "held without a member not responsible for the case or its services";
                Duty.Missed(rule, view, dues, review.HeldOn, new Because(Panel.Missed, review.HeldOn, Who: why), about);
            }
            else if (review.OpenToParents == true && review.IndependentMember == true)
            {
                Duty.Met(rule, view, dues, review.HeldOn, review, new Because(Panel.Met, review.HeldOn), about, review.HeldOn);
            }
            else
            {
                unanswered = review;
            }
        }

        if (unanswered is not null && view.Episode.IsOpen)
        {
            Duty.Open(
                rule, view, dues, new Because(Panel.Open, unanswered.HeldOn), new Subject(SubjectKind.Event, unanswered.Id), FactKinds.HearingContent);
        }
    }
}
