using System.Globalization;
using System.Text.Json;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>Text, days and instants as the file writes them; null is "not written so".</summary>
internal static class Scalars
{
    private const int LongestShown = 40;

    private static readonly string[] InstantForms = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>The text of a string; null where it escapes half of a surrogate pair, which is no text.</summary>
    public static string? Text(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string? Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A name from the file as a message may repeat it: short, in one line.</summary>
    public static string Shown(string name) => Printable.Part(name, LongestShown);

    public static string Named(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>An instant needs its offset: an hour without one is another instant in every zone.</summary>
    public static DateTimeOffset? Instant(string text)
    {
        var zoned = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
        return zoned && DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;
    }
}
