using System.Globalization;

namespace Homeward.Web.Infrastructure;

/// <summary>What people type, as what they mean; null where it means nothing.</summary>
public static class Typed
{
    private static string WrongTime => Languages.Text.Of("Write the time like 9:40 PM.");
    private static string SkippedTime => Languages.Text.Of("On that day the clocks were put forward, and this time did not happen. Look at it again.");

    private static readonly string[] Times = ["h:mm tt", "h:mmtt", "h tt", "htt", "H:mm"];

    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The instant of a day and a clock time in a zone, or why there is none.</summary>
    public static DateTimeOffset? Moment(DateOnly day, string time, TimeZoneInfo zone, out string? refusal)
    {
        refusal = null;
        if (!TimeOnly.TryParseExact(time, Times, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var at)) refusal = WrongTime;
        else if (zone.IsInvalidTime(day.ToDateTime(at))) refusal = SkippedTime;
        else return new DateTimeOffset(day.ToDateTime(at), zone.GetUtcOffset(day.ToDateTime(at)));
        return null;
    }
}
