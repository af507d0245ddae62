using System.Collections;
using System.Text.Json.Serialization;

namespace Homeward.Rules.Time;

/// <summary>
/// The days a court or an agency is open: every weekday that is not one of its holidays, in its own time zone. Immutable; a changed holiday is a new calendar.
/// </summary>
public sealed class CourtCalendar
{
    private readonly HashSet<DateOnly> holidays;

    // The same days as one bit each, counted from the first: a sweep asks for millions of days.
    private readonly BitArray closed;
    private readonly int first;

    /// <summary>A calendar of the given name, closed on Saturdays, Sundays and the given days; its days are those of the zone (UTC where none is given).</summary>
    public CourtCalendar(string name, IEnumerable<DateOnly> holidays, TimeZoneInfo? zone = null)
    {
        Name = name;
        Zone = zone ?? TimeZoneInfo.Utc;
        this.holidays = [.. holidays];
        first = this.holidays.Count == 0 ? 0 : this.holidays.Min().DayNumber;
        closed = new BitArray(this.holidays.Count == 0 ? 0 : this.holidays.Max().DayNumber - first + 1);
        foreach (var holiday in this.holidays)
        {
            closed[holiday.DayNumber - first] = true;
        }
    }

    /// <summary>Closed on Saturdays, Sundays and the observed federal holidays of the given years (5 USC 6103).</summary>
    public static CourtCalendar Federal(int fromYear, int throughYear) =>
        new("Federal", Enumerable.Range(fromYear, throughYear - fromYear + 2).SelectMany(Holidays.Federal));

    /// <summary>Closed on what a rule gives for each year from 1985 through 2085: the life of any case this record holds.</summary>
    public static CourtCalendar ByRule(string name, TimeZoneInfo zone, Func<int, IEnumerable<DateOnly>> holidays) =>
        new(name, Enumerable.Range(1985, 101).SelectMany(holidays), zone);

    /// <summary>Whose calendar it is, as it is shown.</summary>
    public string Name { get; }

    /// <summary>The zone its days begin and end in.</summary>
    [JsonIgnore]
    public TimeZoneInfo Zone { get; }

    /// <summary>Whether the day is neither Saturday, Sunday nor a holiday.</summary>
    public bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day.DayNumber - first);

    /// <summary>The calendar of one court or county: this one with days on which it is closed besides, and holidays on which it is open.</summary>
    public CourtCalendar For(string court, IEnumerable<DateOnly> closed, IEnumerable<DateOnly>? open = null) =>
        new(court, holidays.Except(open ?? []).Union(closed), Zone);

    /// <summary>The day an instant falls on in the court's zone.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Zone.GetUtcOffset(instant)).DateTime);

    /// <summary>The instant a day begins in the court's zone.</summary>
    public DateTimeOffset Midnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    private bool IsHoliday(int at) => (uint)at < (uint)closed.Length && closed[at];
}
