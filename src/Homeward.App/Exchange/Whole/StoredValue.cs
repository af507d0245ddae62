using System.Globalization;
using System.Text.Json;

namespace Homeward.App.Exchange.Whole;

/// <summary>How a value of the record is written in an export: the same on both databases, and read back to the same value.</summary>
internal static class StoredValue
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case TimeOnly time: json.WriteStringValue(time.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset instant: json.WriteStringValue(instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    /// <summary>The value of a type, from what <see cref="Write"/> wrote.</summary>
    public static object? Read(JsonElement json, Type type)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (type.IsEnum) return Enum.Parse(type, json.GetString()!);
        if (type == typeof(bool)) return json.GetBoolean();
        if (type == typeof(int)) return json.GetInt32();
        if (type == typeof(long)) return json.GetInt64();
        if (type == typeof(decimal)) return json.GetDecimal();
        if (type == typeof(double)) return json.GetDouble();
        if (type == typeof(byte[])) return json.GetBytesFromBase64();
        var text = json.GetString()!;
        if (type == typeof(Guid)) return Guid.Parse(text);
        if (type == typeof(DateOnly)) return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (type == typeof(TimeOnly)) return TimeOnly.ParseExact(text, "HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
        if (type == typeof(DateTimeOffset)) return DateTimeOffset.ParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return type == typeof(string) ? text : throw new InvalidDataException($"A value of type {type.Name} cannot be read.");
    }
}
