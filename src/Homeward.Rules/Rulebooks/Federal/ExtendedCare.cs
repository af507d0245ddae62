using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>Care from 18 on, where the state elected it (obligations, A7).</summary>
internal static class ExtendedCare
{
    private const string Shown = "The youth turned 18 on {event}; an activity of the law is on record for this month, from {other} on.";
    private const string NotShown = "The youth turned 18 on {event}; one of the five activities of the law is to be on record for this month, by {due}.";

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new()
        {
            Id = "y-extended-conditions",
            Title = "Activity that keeps the youth in extended care, this month",
            OwedBy = OwedBy.Agency,
            Citation = "42 USC 675(8)(B)(iii)-(iv)",
            Confidence = Confidence.Verified,
            ConfidenceNote = "Evidence in each month is a reading: only the 80 hours of work are counted by the month (INTERP). Owed only where the state elected an age above 18.",
            IfMissed = "No federal payment for the month.",
            Evaluate = EachMonth,
        },
    ];

    private static void EachMonth(Rule rule, CaseView view, DueList dues)
    {
        if (view.Settings.AgeOfCare <= 18 || view.Birthday(18) is not { } adultOn || adultOn > view.AsOf)
        {
            return;
        }

        var ageOut = view.Birthday(view.Settings.AgeOfCare)!.Value;
        var until = DayCount.Earlier(view.Episode.EndedOn, ageOut)!.Value;
        var from = view.Episode.Removal.On > adultOn ? view.Episode.Removal.On : adultOn;
        while (from <= view.AsOf && from < until)
        {
            var last = DayCount.EndOfMonth(from);
            last = until <= last ? until.AddDays(-1) : last;
            var (activity, on) = In(view, from, last);
            var because = activity is null ? new Because(NotShown, adultOn) : new Because(Shown, adultOn, on);
            Clock.Once(
                rule, view, dues, last, activity, because, FactKinds.Youth, new Subject(SubjectKind.Month), on, curable: false, windowFrom: from);
            from = DayCount.StartOfMonth(from).AddMonths(1);
        }
    }

    /// <summary>The first activity on record that holds on a day of the month, and that day.</summary>
    private static (ActivityCondition? Activity, DateOnly? On) In(CaseView view, DateOnly from, DateOnly last)
    {
        foreach (var activity in view.Facts.ActivityConditions.UpTo(last < view.AsOf ? last : view.AsOf))
        {
            if (activity.Through is null || activity.Through >= from)
            {
                return (activity, activity.From > from ? activity.From : from);
            }
        }

        return (null, null);
    }
}
