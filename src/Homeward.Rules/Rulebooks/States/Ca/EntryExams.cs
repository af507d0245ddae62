using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>The examinations of a child newly placed (obligations, B1).</summary>
internal static class EntryExams
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "ca-health-30",
            Title = "Medical examination after placement",
            OwedBy = OwedBy.Caseworker,
            Citation = "MPP 31-206.36, 31-405",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "Not read; the days are a setting, counted from the first placement of the stay and moved when the last is closed.",
            IfMissed = "Health needs stay unseen.",
            AlertDays = 10,
            OnlyWith = [typeof(Placement)],
            Evaluate = Medical,
        },
        new()
        {
            Id = "ca-health-30",
            Title = "Dental examination after placement",
            OwedBy = OwedBy.Caseworker,
            Citation = "MPP 31-206.36, 31-405",
            Confidence = Confidence.UnverifiedHigh,
            ConfidenceNote = "Not read; the days are a setting, counted from the first placement of the stay and moved when the last is closed. No age below which none is owed is known.",
            IfMissed = "Dental needs stay unseen.",
            AlertDays = 10,
            OnlyWith = [typeof(Placement)],
            Evaluate = Dental,
        },
    ];

    private static void Medical(Rule rule, CaseView view, DueList dues)
    {
        if (FirstPlaced(view) is { } placed)
        {
            var seen = Exams.Medical(view, view.Episode.Removal.On, view.Episode.EndedOn ?? DateOnly.MaxValue, screens: false);
            Owed(rule, view, dues, placed, seen, "The child was first placed on {event}; a medical examination is made within {count day}, by {due}.");
        }
    }

    private static void Dental(Rule rule, CaseView view, DueList dues)
    {
        if (FirstPlaced(view) is { } placed)
        {
            Owed(
                rule, view, dues, placed, Exams.First(view, HealthEventKind.Dental, view.Episode.Removal.On), "The child was first placed on {event}; a dental examination is made within {count day}, by {due}.");
        }
    }

    private static void Owed(Rule rule, CaseView view, DueList dues, DateOnly placed, HealthEvent? seen, string sentence)
    {
        var settings = view.Settings.California;
        var dueOn = DayCount.RollForward(DayCount.AddDays(placed, settings.ExamDays), settings.Court);
        Clock.Once(rule, view, dues, dueOn, seen, new Because(sentence, placed, Count: settings.ExamDays), FactKinds.Health);
    }

    private static DateOnly? FirstPlaced(CaseView view)
    {
        foreach (var placement in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(placement.From) && Stays.IsFosterCare(placement))
            {
                return placement.From;
            }
        }

        return null;
    }
}
