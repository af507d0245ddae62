using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Homeward.Rules.Facts;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>Writes cases in the format the reader takes: every version, every field that says something, nothing that is only a default.</summary>
public static class CaseFileWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the cases, each with all versions of its facts.</summary>
    public static void Write(Stream to, IReadOnlyList<CaseFileCase> cases)
    {
        using var json = new Utf8JsonWriter(to, Readable);
        json.WriteStartObject();
        json.WriteString("format", CaseFileFormat.Name);
        json.WriteStartArray("cases");
        foreach (var one in cases) Write(json, one);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CaseFileCase one)
    {
        json.WriteStartObject();
        foreach (var kind in CaseFileKind.All)
        {
            var facts = one.Facts.Where(fact => fact.GetType() == kind.Fact).OrderBy(static fact => fact.HappenedOn).ThenBy(static fact => fact.RecordedAt).ToList();
            if (facts.Count == 0) continue;
            json.WritePropertyName(kind.Name);
            if (kind == CaseFileKind.Child && facts.Count == 1)
            {
                Write(json, kind, facts[0], one.Ids);
                continue;
            }

            json.WriteStartArray();
            foreach (var fact in facts) Write(json, kind, fact, one.Ids);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, CaseFileKind kind, Fact fact, CaseFileIds ids)
    {
        json.WriteStartObject();
        foreach (var field in kind.Fields)
        {
            var value = field.Property.GetValue(fact);
            if (value is null && field.IsRequired) json.WriteNull(field.Name);
            else if (value is not null && (field.IsRequired || field.IsNullable || !IsDefault(field, value))) Write(json, field, value, ids);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CaseFileField field, object value, CaseFileIds ids)
    {
        json.WritePropertyName(field.Name);
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int count:
                json.WriteNumberValue(count);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset instant:
                json.WriteStringValue(instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
                break;
            case Guid id:
                json.WriteStringValue(ids.Word(id));
                break;
            case Enum set when field.IsSet:
                json.WriteStartArray();
                foreach (var word in field.Words.Where(word => (Bits(set) & Bits(field.Word(word)!)) != 0)) json.WriteStringValue(word);
                json.WriteEndArray();
                break;
            case Enum word:
                json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }

    private static long Bits(object set) => Convert.ToInt64(set, CultureInfo.InvariantCulture);

    private static bool IsDefault(CaseFileField field, object value) =>
        field.ValueType.IsValueType && value.Equals(Activator.CreateInstance(field.ValueType));
}
