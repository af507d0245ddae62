namespace Homeward.Web.Tests.Access;

/// <summary>Stands where it is put: no session is used up, or written down as used, while the matrix is asked.</summary>
internal sealed class StillClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 10, 5, 15, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
