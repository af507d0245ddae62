using Homeward.Web.SignIn;

namespace Homeward.Web.Tests.SignIn;

public sealed class ThrottleTests
{
    private readonly HandClock clock = new();

    [Fact]
    public void Place_waits_longer_after_each_wrong_try_beyond_the_third_and_never_longer_than_five_minutes()
    {
        var throttle = new Throttle(clock);
        for (var tries = 0; tries < 3; tries++)
        {
            Assert.Equal(TimeSpan.Zero, throttle.Wait("here"));
            throttle.Failed("here");
        }

        Assert.Equal(TimeSpan.FromSeconds(1), throttle.Wait("here"));
        throttle.Failed("here");
        Assert.Equal(TimeSpan.FromSeconds(2), throttle.Wait("here"));
        for (var tries = 0; tries < 40; tries++) throttle.Failed("here");
        Assert.Equal(TimeSpan.FromMinutes(5), throttle.Wait("here"));
        Assert.Equal(TimeSpan.Zero, throttle.Wait("elsewhere"));
        clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(TimeSpan.Zero, throttle.Wait("here"));
    }

    [Fact]
    public void Right_try_ends_the_waiting()
    {
        var throttle = new Throttle(clock);
        for (var tries = 0; tries < 6; tries++) throttle.Failed("here");
        throttle.Succeeded("here");
        Assert.Equal(TimeSpan.Zero, throttle.Wait("here"));
    }

    private sealed class HandClock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Pass(TimeSpan time) => ticks += time.Ticks;
    }
}
