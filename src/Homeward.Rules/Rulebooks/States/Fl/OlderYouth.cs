using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>What youth of sixteen and seventeen are owed (obligations, B4).</summary>
internal static class OlderYouth
{
    private static readonly AnswerWords LifeSkills = new(
        "At the hearing of {event}, the first after the sixteenth birthday, life skills were asked about.",
        "At the hearing of {event}, the first after the sixteenth birthday, life skills were not asked about.",
        "It is not yet recorded whether life skills were asked about at the hearing of {event}, the first after the sixteenth birthday.");

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "fl-jr-16",
            Title = "Life skills asked about at the first hearing after sixteen",
            OwedBy = OwedBy.AgencyAndCourt,
            Citation = "Fla. R. Juv. P. 8.415(b)(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Shown by the answer whether services for adulthood were considered; the department's report on skills gained is not told apart.",
            IfMissed = "The youth is not readied for adult life.",
            OnlyWith = [typeof(Hearing)],
            Evaluate = AtSixteen,
        },
        new()
        {
            Id = "fl-jr-17",
            Title = "Special review after seventeen",
            OwedBy = OwedBy.Court,
            Citation = "Fla. Stat. 39.701(3)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Read as printed in an amendment of 2014: to be checked after the rewrite of 2021. The separate order on the disabilities of nonage, and the last review before eighteen, for "
                + "which no day is fixed, are not told apart.",
            IfMissed = "The youth turns eighteen without a plan the court has seen.",
            Period = Period.Days(90),
            AlertDays = 30,
            Evaluate = AfterSeventeen,
        },
        new()
        {
            Id = "fl-transition-16",
            Title = "Transition plan in the year after sixteen",
            OwedBy = OwedBy.Caseworker,
            Citation = "Fla. Stat. 39.6035(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "An older text, to about 2021, said 180 days after seventeen. Updates before and after eighteen have no day.",
            IfMissed = "The youth has no plan of his or her own.",
            AlertDays = 60,
            Evaluate = Transition,
        },
    ];

    private static void AtSixteen(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(16) is { } birthday && birthday >= view.Episode.Removal.On && FloridaCase.Review(view, birthday) is { } first)
        {
            var answer = Answer.Of(first.AdulthoodServicesConsidered);
            HearingAnswers.Answered(rule, view, dues, LifeSkills, first, answer);
            HearingAnswers.Unanswered(rule, view, dues, LifeSkills, first, answer);
        }
    }

    private static void AfterSeventeen(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(17) is { } birthday && FloridaCase.DueOn(rule, view, birthday) is var dueOn && IsNear(view, birthday, dueOn))
        {
            Clock.Once(
                rule,
                view,
                dues,
                dueOn,
                FloridaCase.Review(view, birthday.AddDays(-1)),
                new Because("The youth turns 17 on {event}; a special review is held within {period}, by {due}.", birthday),
                FactKinds.CaseHistory,
                windowFrom: birthday);
        }
    }

    private static void Transition(Rule rule, CaseView view, DueList dues)
    {
        if (view.Birthday(16) is not { } from || view.Birthday(17) is not { } dueOn || !IsNear(view, from, dueOn))
        {
            return;
        }

        TransitionPlan? made = null;
        foreach (var plan in view.Facts.TransitionPlans.UpTo(view.AsOf))
        {
            if (plan.CompletedOn >= from)
            {
                made = plan;
                break;
            }
        }

        Clock.Once(
            rule,
            view,
            dues,
            dueOn,
            made,
            new Because("The youth turns 16 on {event}; the transition plan is made in the year after, by {due}.", from),
            FactKinds.Youth,
            windowFrom: from);
    }

    // In care by the last day, and not before two months ahead of the first.
    private static bool IsNear(CaseView view, DateOnly from, DateOnly dueOn) => view.Episode.Removal.On <= dueOn && view.AsOf >= DayCount.AddMonths(from, -2);
}
