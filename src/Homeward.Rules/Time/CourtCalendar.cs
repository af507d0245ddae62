using System.Collections.Frozen;

namespace Homeward.Rules.Time;

/// <summary>
/// The days a court or an agency is open: every weekday that is not one of its holidays. Immutable; a changed holiday is a new calendar.
/// </summary>
public sealed class CourtCalendar
{
    private readonly FrozenSet<DateOnly> holidays;

    /// <summary>A calendar of the given name, closed on Saturdays, Sundays and the given days.</summary>
    public CourtCalendar(string name, IEnumerable<DateOnly> holidays)
    {
        Name = name;
        this.holidays = holidays.ToFrozenSet();
    }

    /// <summary>Closed on Saturdays, Sundays and the observed federal holidays of the given years (5 USC 6103).</summary>
    public static CourtCalendar Federal(int fromYear, int throughYear) =>
        new("Federal", Enumerable.Range(fromYear, throughYear - fromYear + 2).SelectMany(Holidays.Federal));

    /// <summary>Whose calendar it is, as it is shown.</summary>
    public string Name { get; }

    /// <summary>Whether the day is neither Saturday, Sunday nor a holiday.</summary>
    public bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);
}
