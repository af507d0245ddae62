namespace Homeward.App;

public static class Clocks
{
    /// <summary>The day it is in the clock's zone: the day due dates are judged on.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>How long it is until a little after the next midnight of the agency's zone, on the days the clocks move too; at most so long.</summary>
    public static TimeSpan UntilMidnight(this TimeProvider clock, TimeSpan after, TimeSpan most)
    {
        var now = clock.GetLocalNow();
        var midnight = now.Date.AddDays(1);
        var until = new DateTimeOffset(midnight, clock.LocalTimeZone.GetUtcOffset(midnight)) - now + after;
        return until < most ? until : most;
    }
}
