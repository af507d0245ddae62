namespace Homeward.Rules.Time.Courts;

/// <summary>
/// The national holidays Texas law names (Gov't Code 662.003(a)), on their own days: one on a Saturday or a Sunday is not moved. State holidays of
/// 662.003(b) are left out, which gives the earlier day (INTERP); a county adds those it keeps.
/// </summary>
public static class TexasCourts
{
    /// <summary>The days every court of the state is closed; a court's own are added by <see cref="CourtCalendar.For"/>.</summary>
    public static CourtCalendar Statewide { get; } = CourtCalendar.ByRule("Texas courts", CourtZones.Central, Holidays);

    private static IEnumerable<DateOnly> Holidays(int year)
    {
        yield return new DateOnly(year, 1, 1);
        yield return Time.Holidays.Nth(year, 1, DayOfWeek.Monday, 3);
        yield return Time.Holidays.Nth(year, 2, DayOfWeek.Monday, 3);
        yield return Time.Holidays.LastMonday(year, 5);
        yield return new DateOnly(year, 7, 4);
        yield return Time.Holidays.Nth(year, 9, DayOfWeek.Monday, 1);
        yield return new DateOnly(year, 11, 11);
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4);
        yield return new DateOnly(year, 12, 25);
    }
}
