namespace Homeward.Rules.Time.Courts;

/// <summary>
/// California's judicial holidays (Code Civ. Proc. 134, 135; Gov. Code 6700; Cal. Rules of Court, rule 1.11): a holiday on a Saturday is observed on the Friday
/// before, one on a Sunday on the Monday after. Columbus Day, Admission Day, 24 April, Lunar New Year and Diwali are none; the day after Thanksgiving is one.
/// 12 February, 31 March, Juneteenth and Native American Day are known from courts' own calendars for 2025 and 2026 (S); the first years of the last two, and
/// Columbus Day before 2022, are recalled (UNVERIFIED-H).
/// </summary>
public static class CaliforniaCourts
{
    /// <summary>The days every court of the state is closed; a court's own are added by <see cref="CourtCalendar.For"/>.</summary>
    public static CourtCalendar Statewide { get; } = CourtCalendar.ByRule("California courts", CourtZones.Pacific, Holidays);

    private static IEnumerable<DateOnly> Holidays(int year)
    {
        yield return Time.Holidays.Observed(new DateOnly(year, 1, 1));
        yield return Time.Holidays.Nth(year, 1, DayOfWeek.Monday, 3);
        yield return Time.Holidays.Observed(new DateOnly(year, 2, 12));
        yield return Time.Holidays.Nth(year, 2, DayOfWeek.Monday, 3);
        yield return Time.Holidays.Observed(new DateOnly(year, 3, 31));
        yield return Time.Holidays.LastMonday(year, 5);
        if (year >= 2023)
        {
            yield return Time.Holidays.Observed(new DateOnly(year, 6, 19));
        }

        yield return Time.Holidays.Observed(new DateOnly(year, 7, 4));
        yield return Time.Holidays.Nth(year, 9, DayOfWeek.Monday, 1);
        if (year >= 2022)
        {
            yield return Time.Holidays.Nth(year, 9, DayOfWeek.Friday, 4);
        }

        if (year < 2022)
        {
            yield return Time.Holidays.Nth(year, 10, DayOfWeek.Monday, 2);
        }

        yield return Time.Holidays.Observed(new DateOnly(year, 11, 11));
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4);
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1);
        yield return Time.Holidays.Observed(new DateOnly(year, 12, 25));
    }
}
