using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>On coming to an institution, a group residence or a group home (obligations, B3).</summary>
internal static class Congregate
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ny-congregate-72h",
            Title = "Screen and crisis plan in congregate care",
            OwedBy = OwedBy.Facility,
            Citation = "18 NYCRR 441.22(a)(2)(i)(a)-(b)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "A screen on record is read as having the crisis plan with it. Hours count as whole days from the day of placement, whose hour the record does not hold (INTERP).",
            IfMissed = "Nobody knows what the child may do in a crisis.",
            Period = Period.Hours(72),
            AlertDays = 2,
            OnlyWith = [typeof(Placement)],
            Evaluate = Screen,
        },
        new()
        {
            Id = "ny-congregate-30",
            Title = "Full needs assessment in congregate care",
            OwedBy = OwedBy.Facility,
            Citation = "18 NYCRR 441.22(a)(2)(i)(c)",
            Confidence = Confidence.Verified,
            IfMissed = "Treatment starts without knowing what is needed.",
            Period = Period.Days(30),
            AlertDays = 10,
            OnlyWith = [typeof(Placement)],
            Evaluate = Assessment,
        },
    ];

    private static void Screen(Rule rule, CaseView view, DueList dues) => Each(
        rule, view, dues, HealthEventKind.Screening, "The child came to congregate care on {event}; the screen and the crisis plan are made within {period}, by {due}.");

    private static void Assessment(Rule rule, CaseView view, DueList dues) => Each(
        rule, view, dues, HealthEventKind.NeedsAssessment, "The child came to congregate care on {event}; a mental health professional assesses all needs within {period}, by {due}.");

    private static void Each(Rule rule, CaseView view, DueList dues, HealthEventKind kind, string sentence)
    {
        var placements = view.Facts.Placements.UpTo(view.AsOf);
        for (var index = 0; index < placements.Length; index++)
        {
            var placement = placements[index];
            if (placement.Setting is not (PlacementSetting.GroupHome or PlacementSetting.Qrtp or PlacementSetting.ChildCareInstitution) || !view.Episode.Holds(placement.From))
            {
                continue;
            }

            var left = Stays.EndOf(view, placements, index);
            var seen = Exams.First(view, kind, placement.From);
            seen = seen?.On > left ? null : seen;
            StayDuty.Once(rule, view, dues, placement, left, NewYorkCase.DueOn(rule, view, placement.From), seen, seen?.On, new Because(sentence, placement.From), FactKinds.Health);
        }
    }
}
