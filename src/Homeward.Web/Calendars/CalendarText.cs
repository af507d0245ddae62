using Homeward.App.Calendars;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Homeward.Web.Calendars;

/// <summary>Entries in iCalendar (RFC 5545). Instants are written in UTC, so that every program shows the same moment in its own zone; a day is a day in all of them.</summary>
public static class CalendarText
{
    public static string Write(IReadOnlyList<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//Homeward//Hearings and due dates//EN", Method = "PUBLISH" };
        foreach (var entry in entries) calendar.Events.Add(Event(entry));
        return LineFolding.Again(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Event(CalendarEntry entry)
    {
        var told = new CalendarEvent
        {
            Uid = entry.Uid,
            Summary = entry.Summary,
            Sequence = entry.Sequence,
            Status = entry.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            DtStamp = Utc(entry.ChangedAt),
            LastModified = Utc(entry.ChangedAt),
            Transparency = TransparencyType.Transparent,
        };
        if (entry.At is { } at)
        {
            told.DtStart = Utc(at);
            told.DtEnd = Utc(at);
        }
        else
        {
            told.DtStart = new CalDateTime(entry.Day);
            told.DtEnd = new CalDateTime(entry.Day.AddDays(1));
        }

        return told;
    }

    private static CalDateTime Utc(DateTimeOffset at) => new(at.UtcDateTime, "UTC");
}
