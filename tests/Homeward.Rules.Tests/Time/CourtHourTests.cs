using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Tests.Time;

public sealed class CourtHourTests
{
    // Friday to Tuesday across the change of clocks on a Sunday, which has 23 hours in March and 25 in November but does not count.
    [Theory]
    [InlineData("2026-03-06 10:00 -08:00", 48, "2026-03-10 10:00 -07:00")]
    [InlineData("2026-10-30 10:00 -07:00", 48, "2026-11-03 10:00 -08:00")]
    [InlineData("2026-03-06 10:00 -08:00", 24, "2026-03-09 10:00 -07:00")]
    [InlineData("2026-02-13 16:00 -08:00", 72, "2026-02-19 16:00 -08:00")]
    [InlineData("2026-03-07 12:00 -08:00", 48, "2026-03-11 00:00 -07:00")]
    [InlineData("2026-03-06 18:00 +00:00", 48, "2026-03-10 10:00 -07:00")]
    public void Hours_that_leave_out_closed_days_end_at_the_courts_own_time(string start, int hours, string due) =>
        Assert.Equal(Instant(due), DayCount.AddHours(Instant(start), hours, WashingtonCourts.Statewide));

    // 24 real hours: the clock on the wall moves, the hours do not.
    [Theory]
    [InlineData("2026-03-07 23:00 -05:00", "2026-03-09 00:00 -04:00")]
    [InlineData("2026-10-31 23:00 -04:00", "2026-11-01 22:00 -05:00")]
    public void Hours_that_leave_out_nothing_are_real_hours_across_both_changes(string start, string due) =>
        Assert.Equal(Instant(due).UtcDateTime, DayCount.AddHours(Instant(start), 24).UtcDateTime);

    [Theory]
    [InlineData("America/Los_Angeles", "Pacific")]
    [InlineData("America/Denver", "Mountain")]
    [InlineData("America/Phoenix", "Arizona")]
    [InlineData("America/Chicago", "Central")]
    [InlineData("America/New_York", "Eastern")]
    public void Zone_by_rule_agrees_with_the_tables_of_the_machine_for_every_hour_of_thirty_years(string table, string rule)
    {
        var known = TimeZoneInfo.FindSystemTimeZoneById(table);
        var ours = rule switch
        {
            "Pacific" => CourtZones.Pacific,
            "Mountain" => CourtZones.Mountain,
            "Arizona" => CourtZones.Arizona,
            "Central" => CourtZones.Central,
            _ => CourtZones.Eastern,
        };
        for (var hour = new DateTimeOffset(2000, 1, 1, 0, 30, 0, TimeSpan.Zero); hour.Year < 2030; hour = hour.AddHours(1))
            if (known.GetUtcOffset(hour) != ours.GetUtcOffset(hour)) Assert.Fail($"{hour:O}: {known.GetUtcOffset(hour)} by the table, {ours.GetUtcOffset(hour)} by rule.");
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
