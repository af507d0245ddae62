namespace Homeward.App;

public static class Clocks
{
    /// <summary>The day it is in the clock's zone: the day due dates are judged on.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
