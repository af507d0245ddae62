namespace Homeward.App.Tests.Data;

/// <summary>Stands still until it is moved; then the timers that have come due ring, in their order.</summary>
internal sealed class ManualClock(DateTimeOffset start, TimeZoneInfo zone) : TimeProvider
{
    private readonly Lock turning = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = start;

    public override TimeZoneInfo LocalTimeZone => zone;

    /// <summary>Whether anybody waits for a later moment.</summary>
    public bool IsAwaited
    {
        get { lock (turning) return alarms.Count > 0; }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (turning) return now.ToUniversalTime();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    public void MoveTo(DateTimeOffset moment)
    {
        List<Alarm> ringing;
        lock (turning)
        {
            now = moment;
            ringing = [.. alarms.Where(alarm => alarm.At <= moment).OrderBy(static alarm => alarm.At)];
            foreach (var alarm in ringing) alarms.Remove(alarm);
        }

        foreach (var alarm in ringing) alarm.Ring();
    }

    private sealed class Alarm(ManualClock clock, Action ring) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.turning)
            {
                clock.alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                At = clock.now + dueTime;
                clock.alarms.Add(this);
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.turning) clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
