using System.Collections;
using System.Reflection;
using System.Text.Json;
using Homeward.App.Exchange.CaseFile;

namespace Homeward.App.Operations;

/// <summary>
/// What no answer may hold, whatever the act: characters that a database or a file would lose, text without end, days of no child's life. What is kept can
/// be shown, exported and taken in again as it was written.
/// </summary>
internal static class AnswerCheck
{
    public static IReadOnlyList<Refusal> Of(Operation operation)
    {
        var found = new List<Refusal>();
        foreach (var property in Answers(operation.GetType())) Walk(property, property.GetValue(operation), property.Name, found);
        return found;
    }

    private static IEnumerable<PropertyInfo> Answers(Type type) => type.GetProperties().Where(static property => property.CanWrite);

    private static void Walk(PropertyInfo property, object? value, string field, List<Refusal> found)
    {
        switch (value)
        {
            case null or JsonElement:
                break;
            case string text:
                if (Wrong(text, property.GetCustomAttribute<LongTextAttribute>() is not null) is { } sentence) found.Add(new Refusal(sentence, field));
                break;
            case DateOnly day:
                if (day < CaseFileFormat.FirstDay || day > CaseFileFormat.LastDay) found.Add(new Refusal("Days run from 1900 to 2200. Correct the year.", field));
                break;
            case DateTimeOffset instant:
                if (instant.Year < CaseFileFormat.FirstDay.Year || instant.Year > CaseFileFormat.LastDay.Year)
                    found.Add(new Refusal("Times run from 1900 to 2200. Correct the year.", field));
                break;
            case IEnumerable list:
                var index = 0;
                foreach (var item in list) Walk(property, item, $"{field}[{index++}]", found);
                break;
            default:
                if (value.GetType().Namespace?.StartsWith("Homeward.App", StringComparison.Ordinal) != true || value is Enum) break;
                foreach (var inner in Answers(value.GetType())) Walk(inner, inner.GetValue(value), $"{field}.{inner.Name}", found);
                break;
        }
    }

    private static Said? Wrong(string text, bool isLong)
    {
        var most = isLong ? LongTextAttribute.Most : CaseFileFormat.LongestText;
        if (text.Length > most) return Said.Of($"This text is longer than {most} characters. Shorten it.");
        if (text.Length == 0 || string.IsNullOrWhiteSpace(text)) return Said.Of("This text is empty. Write it, or leave it out.");
        for (var at = 0; at < text.Length; at++)
        {
            var pair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            var kept = pair || (!char.IsSurrogate(text[at]) && (!char.IsControl(text[at]) || (isLong && text[at] is '\n' or '\r' or '\t')));
            if (!kept) return Said.Of("This text holds characters that are not text (control characters or half a letter). Take them out.");
            if (pair) at++;
        }

        return null;
    }
}
