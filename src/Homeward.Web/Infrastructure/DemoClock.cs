namespace Homeward.Web.Infrastructure;

/// <summary>Noon, local, of a chosen day when it is made, and then as fast as any clock.</summary>
public sealed class DemoClock : TimeProvider
{
    private readonly TimeSpan ahead;

    private DemoClock(TimeSpan ahead) => this.ahead = ahead;

    public static DemoClock StandingAt(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        var moment = new DateTimeOffset(noon, System.LocalTimeZone.GetUtcOffset(noon));
        return new DemoClock(moment - System.GetUtcNow());
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
