namespace Homeward.Rules.Time;

/// <summary>Whole days from <paramref name="From"/> up to, not including, <paramref name="Until"/>: the leaving day is outside, the return day counts again (INTERP).</summary>
/// <param name="From">First day inside.</param>
/// <param name="Until">First day outside.</param>
public readonly record struct DaySpan(DateOnly From, DateOnly Until)
{
    /// <summary>Number of days inside; 0 for an empty span.</summary>
    public int Days => Math.Max(0, Until.DayNumber - From.DayNumber);

    /// <summary>Whether the day is inside.</summary>
    public bool Contains(DateOnly day) => From <= day && day < Until;

    /// <summary>The part inside another span; empty (0 days) when they do not meet.</summary>
    public DaySpan Within(DaySpan other)
    {
        var from = From >= other.From ? From : other.From;
        var until = Until <= other.Until ? Until : other.Until;
        return new DaySpan(from, until < from ? from : until);
    }
}
