namespace Homeward.Rules.Time.Courts;

/// <summary>
/// Washington's legal holidays (RCW 1.16.050): one on a Saturday is observed on the Friday before, one on a Sunday on the Monday after. The day after
/// Thanksgiving is one (Native American Heritage Day), Columbus Day is none; the days were read on the legislature's site (V);
/// Juneteenth from 2022 and the Saturday rule are recalled (UNVERIFIED-H).
/// </summary>
public static class WashingtonCourts
{
    /// <summary>The days every court of the state is closed; a court's own are added by <see cref="CourtCalendar.For"/>.</summary>
    public static CourtCalendar Statewide { get; } = CourtCalendar.ByRule("Washington courts", CourtZones.Pacific, Holidays);

    private static IEnumerable<DateOnly> Holidays(int year)
    {
        yield return Time.Holidays.Observed(new DateOnly(year, 1, 1));
        yield return Time.Holidays.Nth(year, 1, DayOfWeek.Monday, 3);
        yield return Time.Holidays.Nth(year, 2, DayOfWeek.Monday, 3);
        yield return Time.Holidays.LastMonday(year, 5);
        if (year >= 2022)
        {
            yield return Time.Holidays.Observed(new DateOnly(year, 6, 19));
        }

        yield return Time.Holidays.Observed(new DateOnly(year, 7, 4));
        yield return Time.Holidays.Nth(year, 9, DayOfWeek.Monday, 1);
        yield return Time.Holidays.Observed(new DateOnly(year, 11, 11));
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4);
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1);
        yield return Time.Holidays.Observed(new DateOnly(year, 12, 25));
    }
}
