namespace Homeward.Rules.Time;

/// <summary>
/// The time zones courts keep, by rule and not by a table of the machine: standard time and daylight saving time (15 USC 260a, 261). From 2007 the clocks
/// move at 2 in the morning of the second Sunday of March and of the first Sunday of November; from 1987 to 2006 of the first Sunday of April and the last of
/// October; before that no change is known here.
/// </summary>
public static class CourtZones
{
    /// <summary>Eastern time.</summary>
    public static TimeZoneInfo Eastern { get; } = Zone("Eastern", -5);

    /// <summary>Central time.</summary>
    public static TimeZoneInfo Central { get; } = Zone("Central", -6);

    /// <summary>Mountain time.</summary>
    public static TimeZoneInfo Mountain { get; } = Zone("Mountain", -7);

    /// <summary>Mountain standard time all year: Arizona.</summary>
    public static TimeZoneInfo Arizona { get; } =
        TimeZoneInfo.CreateCustomTimeZone("Homeward Arizona", TimeSpan.FromHours(-7), "Arizona", "Arizona");

    /// <summary>Pacific time.</summary>
    public static TimeZoneInfo Pacific { get; } = Zone("Pacific", -8);

    private static TimeZoneInfo Zone(string name, int hours) => TimeZoneInfo.CreateCustomTimeZone(
        "Homeward " + name,
        TimeSpan.FromHours(hours),
        name,
        name + " standard",
        name + " daylight",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(1987, 1, 1), new DateTime(2006, 12, 31), TimeSpan.FromHours(1), Sunday(4, 1), Sunday(10, 5)),
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(2007, 1, 1), DateTime.MaxValue.Date, TimeSpan.FromHours(1), Sunday(3, 2), Sunday(11, 1)),
        ]);

    private static TimeZoneInfo.TransitionTime Sunday(int month, int week) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), month, week, DayOfWeek.Sunday);
}
