using FsCheck;
using FsCheck.Fluent;
using Homeward.Rules.Time;

namespace Homeward.Rules.Tests.Properties;

/// <summary>The primitives of the law's arithmetic on any day: a later trigger never gives an earlier due date, and the counts agree with a count by hand.</summary>
public sealed class TimeProperties
{
    private static readonly CourtCalendar Federal = CourtCalendar.Federal(1999, 2042);

    private static readonly Arbitrary<DateOnly> Days =
        Gen.Choose(0, 14_000).Select(static offset => new DateOnly(2001, 1, 1).AddDays(offset)).ToArbitrary();

    private static readonly Arbitrary<int> Counts = Gen.Choose(0, 90).ToArbitrary();

    [Fact]
    public void Later_trigger_never_gives_an_earlier_due_date() =>
        Prop.ForAll(Days, Days, Counts, static (one, other, count) =>
        {
            var (earlier, later) = one <= other ? (one, other) : (other, one);
            return DayCount.AddDays(earlier, count) <= DayCount.AddDays(later, count)
                && DayCount.AddMonths(earlier, count) <= DayCount.AddMonths(later, count)
                && DayCount.AddCourtDays(earlier, count, Federal) <= DayCount.AddCourtDays(later, count, Federal)
                && DayCount.RollForward(earlier, Federal) <= DayCount.RollForward(later, Federal)
                && DayCount.RollBack(earlier, Federal) <= DayCount.RollBack(later, Federal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Court_days_counted_forward_and_back_return_to_an_open_day() =>
        Prop.ForAll(Days, Counts, static (day, count) =>
        {
            var open = DayCount.RollForward(day, Federal);
            return DayCount.AddCourtDays(DayCount.AddCourtDays(open, count, Federal), -count, Federal) == open;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Full_calendar_months_are_those_counted_by_hand() =>
        Prop.ForAll(Days, Gen.Choose(0, 900).ToArbitrary(), static (from, length) =>
        {
            var through = from.AddDays(length);
            var count = 0;
            for (var month = DayCount.StartOfMonth(from); month <= through; month = month.AddMonths(1))
                if (month >= from && DayCount.EndOfMonth(month) <= through) count++;
            return DayCount.FullCalendarMonths(from, through) == count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rolled_day_is_open_and_stays_where_it_is() =>
        Prop.ForAll(Days, static day =>
        {
            var rolled = DayCount.RollForward(day, Federal);
            return Federal.IsOpen(rolled) && DayCount.RollForward(rolled, Federal) == rolled && DayCount.RollBack(rolled, Federal) == rolled;
        }).QuickCheckThrowOnFailure();
}
