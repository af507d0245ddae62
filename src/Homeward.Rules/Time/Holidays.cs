namespace Homeward.Rules.Time;

/// <summary>The public holidays the law names, by rule rather than by table.</summary>
public static class Holidays
{
    /// <summary>
    /// The observed federal holidays that belong to a year (5 USC 6103(a), (b); Executive Order 11582): one that falls on a Saturday is observed on the
    /// Friday before, one on a Sunday on the Monday after, so that of 1 January can fall on 31 December of the year before. Juneteenth from 2021.
    /// </summary>
    public static IEnumerable<DateOnly> Federal(int year)
    {
        yield return Observed(new DateOnly(year, 1, 1));
        yield return Nth(year, 1, DayOfWeek.Monday, 3);
        yield return Nth(year, 2, DayOfWeek.Monday, 3);
        yield return LastMonday(year, 5);
        if (year >= 2021)
        {
            yield return Observed(new DateOnly(year, 6, 19));
        }

        yield return Observed(new DateOnly(year, 7, 4));
        yield return Nth(year, 9, DayOfWeek.Monday, 1);
        yield return Nth(year, 10, DayOfWeek.Monday, 2);
        yield return Observed(new DateOnly(year, 11, 11));
        yield return Nth(year, 11, DayOfWeek.Thursday, 4);
        yield return Observed(new DateOnly(year, 12, 25));
    }

    /// <summary>A holiday's own day, observed on the Friday before a Saturday and on the Monday after a Sunday.</summary>
    public static DateOnly Observed(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>The <paramref name="nth"/> such weekday of a month.</summary>
    public static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    /// <summary>The last Monday of a month.</summary>
    public static DateOnly LastMonday(int year, int month)
    {
        var last = DayCount.EndOfMonth(new DateOnly(year, month, 1));
        return last.AddDays(-(((int)last.DayOfWeek + 6) % 7));
    }
}
