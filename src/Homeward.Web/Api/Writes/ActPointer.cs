using System.Text.Json;

namespace Homeward.Web.Api.Writes;

/// <summary>Where an answer that an act refused stands in its JSON.</summary>
internal static class ActPointer
{
    /// <summary>The pointer of a field as acts name it: <c>Findings[0].Kind</c> is <c>#/findings/0/kind</c>.</summary>
    public static string? Of(Type act, string? field)
    {
        if (string.IsNullOrEmpty(field)) return null;
        var steps = field.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        // Answers in the case file's words are refused by their own names.
        var within = act.GetProperty(steps[0]) is null && act.GetProperty("Answers") is not null ? "/answers" : null;
        return $"#{within}/{string.Join('/', steps.Select(JsonNamingPolicy.CamelCase.ConvertName))}";
    }
}
