using System.Text.Json;

namespace Homeward.App.Exchange.CaseFile;

/// <summary>Turns one JSON value into what a field of a fact holds, or says why it cannot.</summary>
internal sealed class ValueReader(CaseFileIds ids, FaultList faults)
{
    /// <summary>The value; null where it is null or faulty (then a fault was added).</summary>
    public object? Read(CaseFileField field, JsonElement element, string path)
    {
        if (element.ValueKind is JsonValueKind.Null)
        {
            if (!field.IsNullable) faults.Add(path, $"This cannot be null: write {Wanted(field)}{(field.IsRequired ? "" : ", or leave it out")}.");
            return null;
        }

        if (field.IsSet) return Set(field, element, path);
        if (field.ValueType == typeof(bool))
            return element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : Wrong(field, element, path);
        if (field.ValueType == typeof(int)) return Count(field, element, path);
        if (element.ValueKind is not JsonValueKind.String) return Wrong(field, element, path);
        if (Scalars.Text(element) is not { } text || text.Any(char.IsControl))
        {
            faults.Add(path, "This text holds characters that are not text (control characters or half a letter). Take them out.");
            return null;
        }

        return field.ValueType switch
        {
            _ when field.ValueType == typeof(DateOnly) => Day(text, path),
            _ when field.ValueType == typeof(DateTimeOffset) => Instant(text, path),
            _ when field.ValueType == typeof(Guid) => Id(field, text, path),
            _ when field.ValueType.IsEnum => Word(field, text, path),
            _ => Words(text, path),
        };
    }

    private object? Set(CaseFileField field, JsonElement element, string path)
    {
        if (element.ValueKind is not JsonValueKind.Array) return Wrong(field, element, path);
        long set = 0;
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var at = $"{path}[{index++}]";
            if (item.ValueKind is not JsonValueKind.String || Scalars.Text(item) is not { } text) faults.Add(at, $"This must be a word: {Choices(field)}.");
            else if (Word(field, text, at) is { } word) set |= Convert.ToInt64(word, System.Globalization.CultureInfo.InvariantCulture);
        }

        return Enum.ToObject(field.ValueType, set);
    }

    private object? Count(CaseFileField field, JsonElement element, string path)
    {
        if (element.ValueKind is not JsonValueKind.Number) return Wrong(field, element, path);
        if (element.TryGetInt32(out var count) && count is >= 1 and <= CaseFileFormat.LargestCount) return count;
        faults.Add(path, $"This must be a whole number from 1 to {CaseFileFormat.LargestCount}.");
        return null;
    }

    private DateOnly? Day(string text, string path)
    {
        if (Scalars.Day(text) is not { } day)
            faults.Add(path, $"“{Scalars.Shown(text)}” is not a day of the calendar. Write it like 2026-03-09.");
        else if (day < CaseFileFormat.FirstDay || day > CaseFileFormat.LastDay)
            faults.Add(path, $"{text} cannot be: days run from 1900-01-01 to 2200-12-31. Correct the year.");
        else
            return day;
        return null;
    }

    private DateTimeOffset? Instant(string text, string path)
    {
        if (Scalars.Instant(text) is not { } instant)
            faults.Add(path, $"“{Scalars.Shown(text)}” is not a time with its offset. Write it like 2026-03-09T14:30:00-05:00 or 2026-03-09T19:30:00Z.");
        else if (instant.Year < CaseFileFormat.FirstDay.Year || instant.Year > CaseFileFormat.LastDay.Year)
            faults.Add(path, $"{text} cannot be: times run from 1900 to 2200. Correct the year.");
        else
            return instant;
        return null;
    }

    private Guid? Id(CaseFileField field, string text, string path)
    {
        if (text.Length is > 0 and <= CaseFileFormat.LongestId && !string.IsNullOrWhiteSpace(text)) return ids.Of(field.IdSpace, text);
        faults.Add(path, $"An id is 1 to {CaseFileFormat.LongestId} characters, like mother or order-1.");
        return null;
    }

    private object? Word(CaseFileField field, string text, string path)
    {
        if (field.Word(text) is { } word) return word;
        faults.Add(path, $"“{Scalars.Shown(text)}” is not one of the words allowed here: {Choices(field)}.");
        return null;
    }

    private string? Words(string text, string path)
    {
        if (text.Length is > 0 and <= CaseFileFormat.LongestText && !string.IsNullOrWhiteSpace(text)) return text;
        faults.Add(path, text.Length > CaseFileFormat.LongestText
            ? $"This text is longer than {CaseFileFormat.LongestText} characters. Shorten it."
            : "This text is empty. Write it, or leave it out.");
        return null;
    }

    private object? Wrong(CaseFileField field, JsonElement element, string path)
    {
        faults.Add(path, $"This must be {Wanted(field)}, not {Scalars.Named(element)}.");
        return null;
    }

    private static string Choices(CaseFileField field) => string.Join(", ", field.Words);

    internal static string Wanted(CaseFileField field) => field.ValueType switch
    {
        _ when field.IsSet => $"a list of words ({Choices(field)})",
        _ when field.ValueType.IsEnum => $"one of the words {Choices(field)}",
        var type when type == typeof(bool) => "true or false",
        var type when type == typeof(int) => $"a whole number from 1 to {CaseFileFormat.LargestCount}",
        var type when type == typeof(DateOnly) => "a day like \"2026-03-09\"",
        var type when type == typeof(DateTimeOffset) => "a time with its offset like \"2026-03-09T14:30:00-05:00\"",
        var type when type == typeof(Guid) => "an id, any short text",
        _ => "text",
    };
}
