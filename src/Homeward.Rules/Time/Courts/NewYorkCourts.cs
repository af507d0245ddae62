namespace Homeward.Rules.Time.Courts;

/// <summary>
/// New York's public holidays (Gen. Constr. Law 24): one on a Sunday is observed on the Monday after, one on a Saturday is not moved. Lincoln's birthday and
/// general election day are holidays; Juneteenth from 2020. Recalled, not read (UNVERIFIED-H).
/// </summary>
public static class NewYorkCourts
{
    /// <summary>The days every court of the state is closed; a court's own are added by <see cref="CourtCalendar.For"/>.</summary>
    public static CourtCalendar Statewide { get; } = CourtCalendar.ByRule("New York courts", CourtZones.Eastern, Holidays);

    private static DateOnly AfterSunday(DateOnly day) => day.DayOfWeek is DayOfWeek.Sunday ? day.AddDays(1) : day;

    private static IEnumerable<DateOnly> Holidays(int year)
    {
        yield return AfterSunday(new DateOnly(year, 1, 1));
        yield return Time.Holidays.Nth(year, 1, DayOfWeek.Monday, 3);
        yield return AfterSunday(new DateOnly(year, 2, 12));
        yield return Time.Holidays.Nth(year, 2, DayOfWeek.Monday, 3);
        yield return Time.Holidays.LastMonday(year, 5);
        if (year >= 2021)
        {
            yield return AfterSunday(new DateOnly(year, 6, 19));
        }

        yield return AfterSunday(new DateOnly(year, 7, 4));
        yield return Time.Holidays.Nth(year, 9, DayOfWeek.Monday, 1);
        yield return Time.Holidays.Nth(year, 10, DayOfWeek.Monday, 2);
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Monday, 1).AddDays(1);
        yield return AfterSunday(new DateOnly(year, 11, 11));
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4);
        yield return AfterSunday(new DateOnly(year, 12, 25));
    }
}
