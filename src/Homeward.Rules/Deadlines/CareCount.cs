using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// Counts days in foster care for the 15 of the most recent 22 months (42 USC 675(5)(E)-(F); 45 CFR 1356.21(i)(1)(i)): from deemed entry, several stays added
/// up, days of trial home visits and absences left out. The leaving day of an overlay is left out, the return day counts (INTERP).
/// </summary>
internal static class CareCount
{
    /// <summary>Counted days in a span, over all episodes.</summary>
    public static int Days(CaseView view, DaySpan span)
    {
        var days = 0;
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            var inside = view.Episodes[index].DaysFromEntry.Within(span);
            days += inside.Days - ExcludedDays(view, inside);
        }

        return days;
    }

    /// <summary>Days in a span that do not count.</summary>
    public static int ExcludedDays(CaseView view, DaySpan span)
    {
        var days = 0;
        for (var index = 0; index < view.Excluded.Count; index++)
        {
            days += view.Excluded[index].Within(span).Days;
        }

        return days;
    }

    /// <summary>
    /// The end of the fifteenth counted month of the current episode. One stay: fifteen months from deemed entry and the excluded days, worked out again until
    /// it stands. Several stays within the window, or so many excluded days that the window begins after entry: the first day with
    /// <see cref="RulebookSettings.FifteenMonthsInDays"/> counted days in the window before it. Null when that lies beyond a childhood.
    /// </summary>
    public static DateOnly? FifteenthMonthEnds(CaseView view)
    {
        var entry = view.Episode.EntryOn;
        var plain = DayCount.AddMonths(entry, view.Settings.CountedMonths).AddDays(view.Settings.EntryDayCounts ? -1 : 0);
        var due = plain;
        for (var excluded = 0; ;)
        {
            var now = ExcludedDays(view, new DaySpan(entry, due));
            if (now == excluded)
            {
                break;
            }

            (excluded, due) = (now, plain.AddDays(now));
        }

        var window = DayCount.AddMonths(due, -view.Settings.WindowMonths);
        return window <= entry && Days(view, new DaySpan(window, entry)) == 0 ? due : Rolling(view, entry);
    }

    // A day adds at most one counted day, so the days still lacking can be skipped at once.
    private static DateOnly? Rolling(CaseView view, DateOnly entry)
    {
        var last = DayCount.AddMonths(entry, 12 * 21);
        for (var day = entry; day <= last;)
        {
            var counted = Days(view, new DaySpan(DayCount.AddMonths(day, -view.Settings.WindowMonths), day));
            if (counted >= view.Settings.FifteenMonthsInDays)
            {
                return day;
            }

            day = day.AddDays(view.Settings.FifteenMonthsInDays - counted);
        }

        return null;
    }
}
