namespace Homeward.Rules.Time.Courts;

/// <summary>
/// The legal holidays of Florida's rule of computation (Fla. R. Gen. Prac. and Jud. Admin. 2.514(a)(6)(A), the days of s. 110.117): one on a Saturday is observed
/// on the Friday before, one on a Sunday on the Monday after. What a clerk's office or a chief judge adds (2.514(a)(6)(B)) is data of that court, Presidents'
/// Day and Juneteenth among it. Recalled, not read (UNVERIFIED-H).
/// </summary>
public static class FloridaCourts
{
    /// <summary>The days every court of the state is closed; a court's own are added by <see cref="CourtCalendar.For"/>.</summary>
    public static CourtCalendar Statewide { get; } = CourtCalendar.ByRule("Florida courts", CourtZones.Eastern, Holidays);

    private static IEnumerable<DateOnly> Holidays(int year)
    {
        yield return Time.Holidays.Observed(new DateOnly(year, 1, 1));
        yield return Time.Holidays.Nth(year, 1, DayOfWeek.Monday, 3);
        yield return Time.Holidays.LastMonday(year, 5);
        yield return Time.Holidays.Observed(new DateOnly(year, 7, 4));
        yield return Time.Holidays.Nth(year, 9, DayOfWeek.Monday, 1);
        yield return Time.Holidays.Observed(new DateOnly(year, 11, 11));
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4);
        yield return Time.Holidays.Nth(year, 11, DayOfWeek.Thursday, 4).AddDays(1);
        yield return Time.Holidays.Observed(new DateOnly(year, 12, 25));
    }
}
