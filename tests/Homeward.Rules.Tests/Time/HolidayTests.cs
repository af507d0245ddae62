using System.Globalization;
using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Tests.Time;

public sealed class HolidayTests
{
    [Fact]
    public void Observed_federal_holidays_of_sixteen_years_are_those_of_the_outside_table()
    {
        var outside = File.ReadLines(Samples.File("holidays", "us-federal-observed-2020-2035.csv")).Skip(1)
            .Select(static line => DateOnly.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ToHashSet();
        var ours = Enumerable.Range(2020, 17).SelectMany(Holidays.Federal).Where(static day => day.Year is >= 2020 and <= 2035).ToHashSet();
        Assert.Equal(175, outside.Count);
        Assert.Equal(outside.Order(), ours.Order());
    }

    [Theory]
    [MemberData(nameof(CourtDays.States), MemberType = typeof(CourtDays))]
    public void Five_thousand_court_day_sums_of_a_state_are_those_counted_by_hand_on_the_outside_table(string state)
    {
        var closed = CourtDays.Oracle(state);
        var court = CourtDays.Court(state);
        var random = new Random(20_261_126);
        for (var sum = 0; sum < 5_000; sum++)
        {
            var from = new DateOnly(2024, 3, 1).AddDays(random.Next(0, 2_300));
            var count = random.Next(-30, 31);
            Assert.Equal(CourtDays.Count(from, count, closed), DayCount.AddCourtDays(from, count, court));
        }
    }

    [Fact]
    public void County_that_keeps_a_day_of_its_own_and_works_on_a_holiday_has_its_own_calendar()
    {
        var county = FloridaCourts.Statewide.For("Marlow County", [new DateOnly(2026, 2, 16)], [new DateOnly(2026, 11, 27)]);
        Assert.True(FloridaCourts.Statewide.IsOpen(new DateOnly(2026, 2, 16)));
        Assert.False(county.IsOpen(new DateOnly(2026, 2, 16)));
        Assert.True(county.IsOpen(new DateOnly(2026, 11, 27)));
        Assert.Equal("Marlow County", county.Name);
    }
}
