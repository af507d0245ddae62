using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>
/// Counts days in foster care for the 15 of the most recent 22 months (42 USC 675(5)(E)-(F); 45 CFR 1356.21(i)(1)(i)): from deemed entry, several stays added
/// up, days of trial home visits and absences left out. The leaving day of an overlay is left out, the return day counts (INTERP). A state's window has its own numbers.
/// </summary>
internal static class CareCount
{
    private const int DaysAfterAgreement = 60;

    /// <summary>Counted days in a span, over all episodes, as federal law counts.</summary>
    public static int Days(CaseView view, DaySpan span) => Days(view, span, CareWindow.Federal(view.Settings));

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

    /// <summary>The end of the fifteenth counted month of the current episode, by <see cref="MonthsEnd"/> with the federal window.</summary>
    public static DateOnly? FifteenthMonthEnds(CaseView view) => MonthsEnd(view, CareWindow.Federal(view.Settings));

    /// <summary>
    /// The end of the last counted month of the current episode. One stay: so many months from its first day and the excluded days, worked out again until it stands. Days of an
    /// earlier stay in the window before entry, which may fall out of it as the count goes on, or so many excluded days that the window begins after entry: the first day with
    /// <see cref="CareWindow.Days"/> counted days in the window before it. Null when that lies beyond a childhood.
    /// </summary>
    public static DateOnly? MonthsEnd(CaseView view, in CareWindow window)
    {
        var entry = Entry(view, view.EpisodeIndex, window.Start);
        var plain = DayCount.AddMonths(entry, window.Months).AddDays(view.Settings.EntryDayCounts ? -1 : 0);
        var due = plain;
        for (var excluded = 0; !window.OverlaysCount;)
        {
            var now = ExcludedDays(view, new DaySpan(entry, due));
            if (now == excluded)
            {
                break;
            }

            (excluded, due) = (now, plain.AddDays(now));
        }

        var before = new DaySpan(DayCount.AddMonths(entry, -window.WindowMonths), entry);
        return DayCount.AddMonths(due, -window.WindowMonths) <= entry && Days(view, before, window) == 0 ? due : Rolling(view, entry, window);
    }

    private static int Days(CaseView view, DaySpan span, in CareWindow window)
    {
        var days = 0;
        for (var index = 0; index < view.Episodes.Count; index++)
        {
            var inside = new DaySpan(Entry(view, index, window.Start), view.Episodes[index].EndedOn ?? DateOnly.MaxValue).Within(span);
            days += inside.Days - (window.OverlaysCount ? 0 : ExcludedDays(view, inside));
        }

        return days;
    }

    // A day adds at most one counted day, so the days still lacking can be skipped at once.
    private static DateOnly? Rolling(CaseView view, DateOnly entry, in CareWindow window)
    {
        var last = DayCount.AddMonths(entry, 12 * 21);
        for (var day = entry; day <= last;)
        {
            var counted = Days(view, new DaySpan(DayCount.AddMonths(day, -window.WindowMonths), day), window);
            if (counted >= window.Days)
            {
                return day;
            }

            day = day.AddDays(window.Days - counted);
        }

        return null;
    }

    private static DateOnly Entry(CaseView view, int index, CareStart start) => start switch
    {
        CareStart.DeemedEntry => view.Episodes[index].EntryOn,
        CareStart.OrderedPlacement when view.Episodes[index].Removal.Manner is Facts.RemovalManner.VoluntaryPlacementAgreement => Ordered(view, view.Episodes[index]),
        _ => view.Episodes[index].Removal.On,
    };

    private static DateOnly Ordered(CaseView view, in Episode episode)
    {
        var latest = DayCount.AddDays(episode.Removal.On, DaysAfterAgreement);
        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (order.OrderedOn >= episode.Removal.On)
            {
                return order.OrderedOn < latest ? order.OrderedOn : latest;
            }
        }

        return latest;
    }
}
