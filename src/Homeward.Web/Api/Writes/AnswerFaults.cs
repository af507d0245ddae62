using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Homeward.Web.Api.Writes;

/// <summary>
/// What keeps a JSON value from being an act’s answers, all of it at once, each with its place: names that are not known, answers that are missing, values that
/// are none. What an answer must be is read off the act’s own record.
/// </summary>
internal sealed class AnswerFaults
{
    public const string HalfLetter = "A text holds half of a letter. Take it out.";
    private const int Most = 50;
    private const int LongestList = 1_000;
    private const int LongestName = 60;

    private readonly List<ProblemError> found = [];

    public static IReadOnlyList<ProblemError> Of(JsonElement value, Type type)
    {
        var faults = new AnswerFaults();
        try
        {
            faults.Walk(value, type, "#");
        }
        // A name or a text that cannot be written as text has no place to be told.
        catch (InvalidOperationException)
        {
            faults.Add(HalfLetter, "#");
        }

        return faults.found;
    }

    private void Walk(JsonElement value, Type type, string at)
    {
        var info = ApiJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (found.Count >= Most) return;
        if (info.Kind is JsonTypeInfoKind.Object && info.Type != typeof(object)) Object(value, info, at);
        else if (info.Kind is JsonTypeInfoKind.Enumerable) List(value, info, at);
        else if (AnswerValue.Wrong(value, info.Type) is { } sentence) Add(sentence, at);
    }

    private void Object(JsonElement value, JsonTypeInfo info, string at)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            Add("Answer with an object: { … }.", at);
            return;
        }

        var known = info.Properties.Where(IsAnswer).ToDictionary(static property => property.Name, StringComparer.Ordinal);
        foreach (var answer in value.EnumerateObject())
        {
            var place = $"{at}/{Escape(answer.Name)}";
            if (!known.TryGetValue(answer.Name, out var property)) Add($"“{Short(answer.Name)}” is not known here. Known: {string.Join(", ", known.Keys)}.", place);
            else if (answer.Value.ValueKind is not JsonValueKind.Null) Walk(answer.Value, property.PropertyType, place);
            else if (!MayBeNull(property)) Add("This answer cannot be null.", place);
        }

        foreach (var missing in known.Values.Where(property => MustBeGiven(property) && !value.TryGetProperty(property.Name, out _)))
            Add("This answer is missing. Give it.", $"{at}/{missing.Name}");
    }

    private void List(JsonElement value, JsonTypeInfo info, string at)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            Add("Answer with a list: [ … ].", at);
            return;
        }

        if (value.GetArrayLength() > LongestList)
        {
            Add($"This list has more than {LongestList} entries. Send it in parts.", at);
            return;
        }

        var index = 0;
        foreach (var entry in value.EnumerateArray())
        {
            var place = FormattableString.Invariant($"{at}/{index++}");
            if (entry.ValueKind is JsonValueKind.Null) Add("An entry of a list cannot be null. Take it out.", place);
            else Walk(entry, info.ElementType!, place);
        }
    }

    internal static bool IsAnswer(JsonPropertyInfo property) => property.Set is not null || property.AssociatedParameter is not null;

    internal static bool MustBeGiven(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false };

    internal static bool MayBeNull(JsonPropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is not null
        : property.AssociatedParameter?.IsNullable ?? property.IsSetNullable;

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName] + "…";

    // RFC 6901, in a fragment: what a URI cannot hold is escaped after the pointer's own two letters are.
    private static string Escape(string name) => Uri.EscapeDataString(Short(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    private void Add(string sentence, string at)
    {
        if (found.Count < Most) found.Add(new ProblemError(sentence, at));
    }
}
