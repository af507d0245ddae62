using System.Collections.Concurrent;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// Stays in facilities outside foster care while the removal order stands: the clocks of reviews, hearings and the finding to finalize stand still and go on after them
/// (CWPM 8.3C.2 Q2; option A of <see cref="RulebookSettings.Facility"/>). The leaving day does not count, the day of return does.
/// </summary>
internal static class FacilityPause
{
    private const string NotCounted = " Not counted: {count day} in a facility outside foster care.";

    // Each sentence of a rule is joined once, so that a sweep writes no text.
    private static readonly ConcurrentDictionary<string, string> Joined = new(StringComparer.Ordinal);

    /// <summary>The last compliant day of a period of months from a day on, put off by the days of such stays that lie before it.</summary>
    public static DateOnly DueOn(CaseView view, DateOnly start, int months)
    {
        var plain = DayCount.AddMonths(start, months);
        var dueOn = plain;
        for (var paused = 0; view.Facts.FacilityStays.Count > 0;)
        {
            var days = Days(view, new DaySpan(start, dueOn));
            if (days == paused)
            {
                break;
            }

            (paused, dueOn) = (days, plain.AddDays(days));
        }

        return dueOn;
    }

    /// <summary>The reason, with the days that were not counted where there were some.</summary>
    public static Because Say(in Because because, DateOnly start, int months, DateOnly dueOn) =>
        dueOn.DayNumber - DayCount.AddMonths(start, months).DayNumber is > 0 and var days
            ? because with { Sentence = Joined.GetOrAdd(because.Sentence, static sentence => sentence + NotCounted), Count = days }
            : because;

    private static int Days(CaseView view, DaySpan span)
    {
        var days = 0;
        foreach (var stay in view.Facts.FacilityStays.UpTo(view.AsOf))
        {
            if (stay.Kind is not FacilityKind.Hospital && stay.RemovalOrderInEffect != false && view.Settings.Facility is FacilityOption.ContinueAndSuspend)
            {
                var until = stay.To is { } to && to <= view.AsOf ? to : view.AsOf.AddDays(1);
                days += new DaySpan(stay.From, until).Within(span).Days;
            }
        }

        return days;
    }
}
