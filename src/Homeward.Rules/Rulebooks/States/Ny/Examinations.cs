using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>Examinations on entering care (obligations, B3).</summary>
internal static class Examinations
{
    private static readonly Period WithCapacity = Period.BusinessDays(30);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-health",
            Title = "Comprehensive examination on entering care",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 441.22",
            Confidence = Confidence.UnverifiedHigh,
            IfMissed = "Health needs stay unseen.",
            Period = Period.Days(30),
            AlertDays = 10,
            Evaluate = Comprehensive,
        },
        new()
        {
            Id = "ny-hiv-risk",
            Title = "Assessment of the risk of HIV",
            OwedBy = OwedBy.Caseworker,
            Citation = "18 NYCRR 507.2(a)(1)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "From which age a child may have the capacity to consent is not in the text: a setting, the earlier day for every child by default. The repetition at each plan review and "
                + "periodic examination is not told apart.",
            IfMissed = "A child who should be tested is not.",
            Period = Period.BusinessDays(5),
            AlertDays = 5,
            Evaluate = Risk,
        },
    ];

    private static void Comprehensive(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        Clock.Once(
            rule,
            view,
            dues,
            NewYorkCase.DueOn(rule, view, on),
            Exams.First(view, HealthEventKind.Comprehensive, on),
            new Because("The child entered care on {event}; a comprehensive examination is made within {period}, by {due}.", on),
            FactKinds.Health);
    }

    private static void Risk(Rule rule, CaseView view, DueList dues)
    {
        var on = view.Episode.Removal.On;
        var mayConsent = view.Settings.NewYork.CapacityPossibleFromAge is { } age && view.Birthday(age) <= on;
        var period = mayConsent ? WithCapacity : rule.Period!.Value;
        Clock.Once(
            rule,
            view,
            dues,
            NewYorkCase.DueOn(period, view, on),
            Exams.First(view, HealthEventKind.RiskAssessment, on),
            new Because("The child entered care on {event}; risk factors for HIV are assessed within {count business day}, by {due}.", on, Count: period.Count),
            FactKinds.Health);
    }
}
