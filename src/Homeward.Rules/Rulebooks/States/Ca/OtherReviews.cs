using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>Reviews after the permanent plan is selected, and of a child who is home (obligations, B1).</summary>
internal static class OtherReviews
{
    private const string Again = "The permanent plan was last reviewed, or selected, on {event}; the next review is due within {period}, by {due}.";

    private const string AgainByCourt = "A court last looked at the permanent plan on {event}; it has to again within {period}, by {due}.";

    private const string Home = "The child is home under the court's supervision and the last hearing was on {event}; a review is due within "
        + "{period}, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-post-perm-6",
            Title = "Review after the permanent plan is selected",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "Welf. & Inst. Code 366.3(a)(1), (d)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "60 days for a new plan after a guardianship ended (366.3(b)(2)) are not told apart.",
            IfMissed = "The child waits without anyone looking whether the plan is carried out.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-periodic-review-6",
            Evaluate = AfterSelection,
        },
        new()
        {
            Id = "ca-post-perm-6",
            Title = "Review by the court after the permanent plan is selected",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 366.3(d)",
            Confidence = Confidence.Verified,
            IfMissed = "Twelve months pass without a court looking at the child's plan.",
            Period = Period.Months(12),
            AlertDays = 30,
            Evaluate = ByCourt,
        },
        new()
        {
            Id = "ca-home-6",
            Title = "Review of a child at home under supervision",
            OwedBy = OwedBy.Court,
            Citation = "Welf. & Inst. Code 364(a)-(d)",
            Confidence = Confidence.Verified,
            IfMissed = "Jurisdiction ends unless the need for supervision is shown.",
            Period = Period.Months(6),
            AlertDays = 30,
            Scope = RuleScope.Child,
            Evaluate = AtHome,
        },
    ];

    private static void AfterSelection(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.SelectionAndImplementation) is not { HeldOn: { } selected })
        {
            return;
        }

        var court = view.Settings.California.Court;
        var from = selected;
        var reviews = view.Facts.PeriodicReviews.UpTo(view.AsOf);
        var hearings = view.Facts.Hearings.UpTo(view.AsOf);
        for (int review = 0, hearing = 0; review < reviews.Length || hearing < hearings.Length;)
        {
            Fact held = hearing == hearings.Length || (review < reviews.Length && reviews[review].HeldOn <= hearings[hearing].HappenedOn) ? reviews[review++] : hearings[hearing++];
            if (held.HappenedOn > from && view.Episode.Holds(held.HappenedOn) && held is PeriodicReview or Hearing { HeldOn: not null, Kind: HearingKind.Review or HearingKind.Permanency })
            {
                Clock.Once(rule, view, dues, rule.Period!.Value.From(from, court), held, new Because(Again, from), FactKinds.CaseHistory);
                from = held.HappenedOn;
            }
        }

        Clock.Once(rule, view, dues, rule.Period!.Value.From(from, court), null, new Because(Again, from), FactKinds.CaseHistory);
    }

    private static void ByCourt(Rule rule, CaseView view, DueList dues)
    {
        if (Ladder.First(view, HearingKind.SelectionAndImplementation) is not { HeldOn: { } selected })
        {
            return;
        }

        var court = view.Settings.California.Court;
        var from = selected;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is { HeldOn: { } held, Kind: HearingKind.Review or HearingKind.Permanency, HeldBy: not HearingBody.Agency } && held > from && view.Episode.Holds(held))
            {
                Clock.Once(rule, view, dues, rule.Period!.Value.From(from, court), hearing, new Because(AgainByCourt, from), FactKinds.CaseHistory);
                from = held;
            }
        }

        Clock.Once(rule, view, dues, rule.Period!.Value.From(from, court), null, new Because(AgainByCourt, from), FactKinds.CaseHistory);
    }

    // From disposition on, six months from each hearing, while the child is home and the court keeps jurisdiction.
    private static void AtHome(Rule rule, CaseView view, DueList dues)
    {
        DateOnly? from = null;
        var court = view.Settings.California.Court;
        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing is not { HeldOn: { } held, Kind: HearingKind.Disposition or HearingKind.Review or HearingKind.Permanency })
            {
                continue;
            }

            if (from is { } last && hearing.Kind is not HearingKind.Disposition)
            {
                Add(rule, view, dues, last, rule.Period!.Value.From(last, court), hearing);
            }

            from = from is null && hearing.Kind is not HearingKind.Disposition ? null : held;
        }

        if (from is { } on)
        {
            Add(rule, view, dues, on, rule.Period!.Value.From(on, court), null);
        }
    }

    private static void Add(Rule rule, CaseView view, DueList dues, DateOnly from, DateOnly dueOn, Hearing? held)
    {
        var until = held?.HeldOn ?? (view.AsOf < dueOn ? view.AsOf : dueOn);
        if (!HomeDuty.InCareWithin(view, from.AddDays(1), until) && !HomeDuty.HasEnded(view, from, held is null ? until : until.AddDays(-1)))
        {
            HomeDuty.Once(rule, view, dues, dueOn, held, held?.HeldOn, new Because(Home, from), FactKinds.CaseHistory);
        }
    }
}
