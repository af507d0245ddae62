using System.Globalization;

namespace Homeward.Web.Infrastructure;

/// <summary>The one way a date is shown: <c>Tue 14 Apr 2026 · in 3 days</c>.</summary>
public static class Dates
{
    private static readonly CultureInfo Machines = CultureInfo.InvariantCulture;

    private static CultureInfo Readers => Language.Current.Culture;

    public static string Day(DateOnly day) => day.ToString("ddd d MMM yyyy", Readers);

    /// <summary>As it is stored in a title, whoever writes it.</summary>
    public static string Stored(DateOnly day) => day.ToString("ddd d MMM yyyy", Machines);

    public static string Distance(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => Text.Of("today"),
        1 => Text.Of("tomorrow"),
        -1 => Text.Of("yesterday"),
        > 0 and var ahead => Text.Of($"in {ahead:N0} days"),
        var past => Text.Of($"{-past:N0} days ago"),
    };

    /// <summary>A stretch of days: <c>1 day</c>, <c>1,204 days</c>.</summary>
    public static string Days(int days) => days == 1 ? Text.Of($"{days:N0} day") : Text.Of($"{days:N0} days");

    public static string DayAndDistance(DateOnly day, DateOnly today) => $"{Day(day)} · {Distance(day, today)}";

    /// <summary>A full hour of the day: <c>6 AM</c>.</summary>
    public static string Hour(int hour) => new TimeOnly(hour, 0).ToString("h tt", Readers);

    /// <summary>The clock time in the offset the moment carries, as people in the United States write it.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToString("ddd d MMM yyyy, h:mm tt", Readers);

    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", Machines);

    public static string Machine(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mmzzz", Machines);

    /// <summary>A day as people type it, 4/28/2026, or as machines do; null when it is neither.</summary>
    public static DateOnly? Typed(string text) =>
        DateOnly.TryParseExact(text.Trim(), ["M/d/yyyy", "M-d-yyyy", "yyyy-MM-dd"], Machines, DateTimeStyles.None, out var day) ? day : null;

    public static string ToType(DateOnly day) => day.ToString("M/d/yyyy", Machines);
}
