namespace Homeward.App.Tests.Data;

/// <summary>Noon, UTC, of a day, and a second later each time it is read.</summary>
internal sealed class DayClock(DateOnly day) : TimeProvider
{
    private int reads;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() =>
        new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref reads));
}
