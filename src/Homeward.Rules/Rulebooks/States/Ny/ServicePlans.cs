using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>The family assessment and service plan, and its review (obligations, B3).</summary>
internal static class ServicePlans
{
    private const string CaseBegins = "The service case is counted from the removal: another event that opened it earlier is not on record (INTERP). The figures are UNVERIFIED-H; whether the first day "
        + "counts is a setting. Amendments are not told apart: the first plan on record is the initial one, the second the comprehensive one, later ones reassessments.";

    private const int ComprehensiveDay = 90;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-assess-30",
            Title = "Assessment of child and family",
            OwedBy = OwedBy.Caseworker,
            Citation = "Soc. Serv. Law 409-e(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Counted from the removal; the day the child was first considered for foster care is not on record. The first plan completed after the removal holds the assessment (INTERP).",
            IfMissed = "Services are chosen without knowing the family.",
            Period = Period.Days(30),
            Evaluate = Assessment,
        },
        new()
        {
            Id = "ny-fasp",
            Title = "Initial family assessment and service plan",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 428.2(a), 428.3(b)(1)(ii), 428.3(f)",
            Confidence = Confidence.Verified,
            ConfidenceNote = CaseBegins,
            IfMissed = "The district cannot claim.",
            SameDutyAs = "fed-case-plan-60",
            Evaluate = Initial,
        },
        new()
        {
            Id = "ny-fasp",
            Title = "Comprehensive family assessment and service plan",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 428.2(a), 428.3(f)",
            Confidence = Confidence.Verified,
            ConfidenceNote = CaseBegins,
            IfMissed = "The district cannot claim.",
            AlertDays = 30,
            Evaluate = Comprehensive,
        },
        new()
        {
            Id = "ny-fasp",
            Title = "Reassessment of the service plan",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 428.2(a), 428.3(f)",
            Confidence = Confidence.Verified,
            ConfidenceNote = CaseBegins + " The first reassessment on day 210 is UNVERIFIED-M: a setting.",
            IfMissed = "The district cannot claim.",
            Period = Period.Months(6),
            AlertDays = 30,
            Evaluate = Reassessed,
        },
        new()
        {
            Id = "ny-spr",
            Title = "Service plan review with an independent reviewer",
            OwedBy = OwedBy.Agency,
            Citation = "Soc. Serv. Law 409-e; 18 NYCRR 430.12",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "Not read. A permanency hearing, and an administrative review on record, stand in its place.",
            IfMissed = "Nobody outside the case looks at the plan.",
            Period = Period.Months(6),
            AlertDays = 30,
            SameDutyAs = "fed-periodic-review-6",
            Evaluate = Reviewed,
        },
    ];

    private static void Assessment(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            NewYorkCase.DueOn(rule, view, on),
            Plan(view, 0),
            new Because("The child was removed on {event}; the assessment of child and family is made or brought up to date within {period}, by {due}.", on),
            FactKinds.CasePlans);
    }

    private static void Initial(Rule rule, CaseView view, DueList dues) => Once(
        rule, view, dues, 0, 30, "The child was removed on {event}; the initial family assessment and service plan is due by day {count} of the case, {due}.");

    private static void Comprehensive(Rule rule, CaseView view, DueList dues) => Once(
        rule, view, dues, 1, ComprehensiveDay, "The child was removed on {event}; the comprehensive family assessment and service plan is due by day {count} of the case, {due}.");

    private static void Once(Rule rule, CaseView view, DueList dues, int number, int day, string sentence) => Clock.Once(
        rule,
        view,
        dues,
        NewYorkCase.DayOfCase(view, day),
        Plan(view, number),
        new Because(sentence, view.Episode.Removal.On, Count: day),
        FactKinds.CasePlans);

    private static void Reassessed(Rule rule, CaseView view, DueList dues)
    {
        var day = view.Settings.NewYork.FirstReassessmentDay;
        var dueOn = NewYorkCase.DayOfCase(view, day);
        var because = new Because("The child was removed on {event}; the service plan is first reassessed by day {count} of the case, {due}.", view.Episode.Removal.On, Count: day);
        var number = 2;
        for (var plan = Plan(view, number); plan is not null; plan = Plan(view, ++number))
        {
            Clock.Once(rule, view, dues, dueOn, plan, because, FactKinds.CasePlans);
            dueOn = NewYorkCase.DueOn(rule, view, plan.CompletedOn);
            because = new Because("The service plan was last reassessed on {event}; it is reassessed within {period}, by {due}.", plan.CompletedOn);
        }

        Clock.Once(rule, view, dues, dueOn, null, because, FactKinds.CasePlans);
    }

    // The plans of the stay in the order they were completed; the first is number 0.
    private static CasePlan? Plan(CaseView view, int number)
    {
        foreach (var plan in view.Facts.CasePlans.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(plan.CompletedOn) && number-- == 0)
            {
                return plan;
            }
        }

        return null;
    }

    private static void Reviewed(Rule rule, CaseView view, DueList dues)
    {
        var dueOn = NewYorkCase.DayOfCase(view, ComprehensiveDay);
        var because = new Because("The child was removed on {event}; the service plan is reviewed with the comprehensive plan, by {due}.", view.Episode.Removal.On);
        for (var review = Next(view, view.Episode.Removal.On); review is not null; review = Next(view, review.HappenedOn))
        {
            Clock.Once(rule, view, dues, dueOn, review, because, FactKinds.StateCasework);
            dueOn = NewYorkCase.DueOn(rule, view, review.HappenedOn);
            because = new Because("The service plan was last reviewed on {event}; the next review is due within {period}, by {due}.", review.HappenedOn);
        }

        Clock.Once(rule, view, dues, dueOn, null, because, FactKinds.StateCasework);
    }

    // The first review after a day: a meeting, an administrative review, or a permanency hearing in its place.
    private static Fact? Next(CaseView view, DateOnly after)
    {
        Fact? next = null;
        foreach (var meeting in view.Facts.TeamMeetings.UpTo(view.AsOf))
        {
            if (meeting is { Kind: TeamMeetingKind.ServicePlanReview, Declined: false } && meeting.HeldOn > after && view.Episode.Holds(meeting.HeldOn))
            {
                next = meeting;
                break;
            }
        }

        foreach (var review in view.Facts.PeriodicReviews.UpTo(view.AsOf))
        {
            if (review.HeldOn > after && view.Episode.Holds(review.HeldOn) && !(next?.HappenedOn <= review.HeldOn))
            {
                next = review;
                break;
            }
        }

        foreach (var hearing in view.Facts.Hearings.UpTo(view.AsOf))
        {
            if (hearing.HeldOn > after && HearingClock.CountsAsPermanency(view, hearing) && !(next?.HappenedOn <= hearing.HeldOn))
            {
                next = hearing;
                break;
            }
        }

        return next;
    }
}
