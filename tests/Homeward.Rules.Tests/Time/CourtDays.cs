using System.Globalization;
using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Tests.Time;

/// <summary>
/// The days courts of a state are closed, from an outside table of public holidays: a way of its own to the same answer. The table lists holidays of a state;
/// which of them its courts keep, and what they keep besides, is said here.
/// </summary>
internal static class CourtDays
{
    private static readonly string[] Florida =
        ["New Year's Day", "Martin Luther King Jr. Day", "Memorial Day", "Independence Day", "Labor Day", "Veterans Day", "Thanksgiving Day", "Day After Thanksgiving", "Christmas Day"];

    private static readonly string[] Texas =
        ["New Year's Day", "Martin Luther King Jr. Day", "Presidents' Day", "Memorial Day", "Independence Day", "Labor Day", "Veterans Day", "Thanksgiving Day", "Christmas Day"];

    public static TheoryData<string> States() => ["CA", "TX", "NY", "FL", "WA"];

    public static CourtCalendar Court(string state) => state switch
    {
        "CA" => CaliforniaCourts.Statewide,
        "TX" => TexasCourts.Statewide,
        "NY" => NewYorkCourts.Statewide,
        "FL" => FloridaCourts.Statewide,
        _ => WashingtonCourts.Statewide,
    };

    public static HashSet<DateOnly> Oracle(string state)
    {
        var closed = File.ReadLines(Samples.File("holidays", "us-state-public-2024-2030.csv"))
            .Where(line => line.StartsWith(state + ",", StringComparison.Ordinal))
            .Where(static line => line.Contains(",public,", StringComparison.Ordinal) || line.Contains("(substitute day)", StringComparison.Ordinal))
            .Select(static line => (Day: Day(line.Split(',')[1]), Name: line.Split(',')[2].Trim('"')))
            .Where(holiday => Keeps(state, holiday.Day, holiday.Name))
            .Select(static holiday => holiday.Day)
            .ToHashSet();
        closed.UnionWith(Besides(state));
        return closed;
    }

    // A count by hand: one day after another.
    public static DateOnly Count(DateOnly day, int count, HashSet<DateOnly> closed)
    {
        while (count != 0)
        {
            day = day.AddDays(count > 0 ? 1 : -1);
            if (day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday && !closed.Contains(day)) count += count > 0 ? -1 : 1;
        }

        return day;
    }

    // The table moves every holiday; Texas and New York move none from a Saturday, and Texas none from a Sunday.
    private static bool Keeps(string state, DateOnly day, string name)
    {
        var moved = name.EndsWith(" (substitute day)", StringComparison.Ordinal);
        var own = name.Replace(" (substitute day)", string.Empty, StringComparison.Ordinal);
        return state switch
        {
            "FL" => Florida.Contains(own, StringComparer.Ordinal),
            "TX" => !moved && Texas.Contains(own, StringComparer.Ordinal),
            "NY" => !own.StartsWith("Susan", StringComparison.Ordinal) && (!moved || day.DayOfWeek == DayOfWeek.Monday),
            _ => own != "Columbus Day",
        };
    }

    private static IEnumerable<DateOnly> Besides(string state)
    {
        for (var year = 2024; year <= 2030; year++)
        {
            if (state == "CA")
            {
                yield return Weekday(new DateOnly(year, 2, 12));
                yield return Weekday(new DateOnly(year, 3, 31));
                yield return Fourth(year, 9, DayOfWeek.Friday);
            }

            if (state is "WA") yield return Fourth(year, 11, DayOfWeek.Thursday).AddDays(1);

            if (state is "NY" && new DateOnly(year, 2, 12).DayOfWeek == DayOfWeek.Sunday) yield return new DateOnly(year, 2, 13);
        }
    }

    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Saturday ? day.AddDays(-1) : day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;

    private static DateOnly Fourth(int year, int month, DayOfWeek weekday)
    {
        var day = new DateOnly(year, month, 22);
        while (day.DayOfWeek != weekday) day = day.AddDays(1);
        return day;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
