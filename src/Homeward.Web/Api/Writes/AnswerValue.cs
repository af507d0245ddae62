using System.Text.Json;

namespace Homeward.Web.Api.Writes;

/// <summary>Whether one value is an answer of its type, as strictly as the record itself reads it; and what it must be where it is not.</summary>
internal static class AnswerValue
{
    public static string? Wrong(JsonElement value, Type type)
    {
        try
        {
            // Without an offset a time would be taken in the zone of this machine.
            if (type != typeof(DateTimeOffset) || HasOffset(value))
            {
                value.Deserialize(type, ApiJson.Options);
                return null;
            }
        }
        catch (JsonException)
        {
            return Say(type);
        }

        return Say(type);
    }

    internal static string Say(Type type) => type switch
    {
        _ when type == typeof(JsonElement) => AnswerFaults.HalfLetter,
        _ when type.IsEnum => $"This word is not known here. Known: {string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName))}.",
        _ when type == typeof(DateOnly) => "Write the day like 2026-04-28.",
        _ when type == typeof(DateTimeOffset) => "Write the time with its offset, like 2026-04-28T21:40:00-04:00.",
        _ when type == typeof(Guid) => "Write the id as it is given elsewhere, like 0196b5a4-7c1e-7b3a-9a52-3f1c2d4e5f60.",
        _ when type == typeof(bool) => "Write true or false.",
        _ when type == typeof(string) => "Write a text, in quotation marks, of whole letters.",
        _ => "Write a whole number.",
    };

    private static bool HasOffset(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 16 } text && text[10] is 'T' && (text[^1] is 'Z' || text[^6] is '+' or '-');
}
