namespace Homeward.Browser.Tests.SignIn;

/// <summary>A clock that a test moves on.</summary>
public sealed class MovableClock : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public void Pass(TimeSpan time) => ahead += time;
}
