using System.Globalization;
using System.Text.Json.Nodes;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Homeward.Web.Acts.Forms;

/// <summary>Reads what was typed into an act's form as the JSON the operation is made of: what was left open is left out, what cannot be read is said beside its field.</summary>
internal sealed class AnswerReader(IFormCollection form, ModelStateDictionary state, TimeZoneInfo zone)
{
    private static readonly string[] Times = ["h:mm tt", "h:mmtt", "h tt", "htt", "H:mm"];

    public JsonObject Read(IEnumerable<Question> questions)
    {
        var answers = new JsonObject();
        foreach (var question in questions)
        {
            Keep(question);
            var answer = Answer(question);
            if (answer is not null) answers[question.Name] = answer;
            else if (question.Required && !IsWrong(question)) state.AddModelError(question.Name, $"Answer “{question.Field.Label}”.");
        }

        return answers;
    }

    private bool IsWrong(Question question) => state.TryGetValue(question.Name, out var entry) && entry.Errors.Count > 0;

    private JsonNode? Answer(Question question) => question.Kind switch
    {
        QuestionKind.Day => Day(question)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        QuestionKind.Moment => Moment(question),
        QuestionKind.YesNo => form[question.Name].ToString() switch { "true" => true, "false" => false, _ => null },
        QuestionKind.AnyOf => Many(question),
        _ => form[question.Name].ToString().Trim() is { Length: > 0 } text ? text : null,
    };

    private DateOnly? Day(Question question)
    {
        var entry = new DateEntry { Month = form[question.Name + ".Month"], Day = form[question.Name + ".Day"], Year = form[question.Name + ".Year"] };
        if (entry.IsBlank && !question.Required) return null;
        var day = entry.Read($"“{question.Field.Label}”", out var refusal);
        if (refusal is not null) state.AddModelError(question.Name, refusal);
        return day;
    }

    private JsonNode? Moment(Question question)
    {
        var time = form[question.Name + ".Time"].ToString().Trim();
        var day = Day(question);
        if (day is null && time.Length == 0) return null;
        if (day is null) state.AddModelError(question.Name, $"Give the day as well as the time of “{question.Field.Label}”.");
        else if (!TimeOnly.TryParseExact(time, Times, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var at))
            state.AddModelError(question.Name, "Write the time like 9:40 PM.");
        else if (Local(day.Value.ToDateTime(at)) is { } moment) return moment.ToString("O", CultureInfo.InvariantCulture);
        else state.AddModelError(question.Name, "On that day the clocks were put forward, and this time did not happen. Look at it again.");
        return null;
    }

    private DateTimeOffset? Local(DateTime local) => zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, zone.GetUtcOffset(local));

    private JsonNode? Many(Question question)
    {
        var chosen = form[question.Name].OfType<string>().Where(static value => value.Length > 0).ToList();
        if (chosen.Count == 0) return null;
        return question.IsFlags ? string.Join(", ", chosen) : new JsonArray([.. chosen.Select(static value => JsonValue.Create(value))]);
    }

    // So that the form shows again what was typed.
    private void Keep(Question question)
    {
        foreach (var (key, values) in form)
        {
            if (string.Equals(key, question.Name, StringComparison.Ordinal) || key.StartsWith(question.Name + ".", StringComparison.Ordinal))
            {
                state.SetModelValue(key, values.ToArray(), values.ToString());
                state.MarkFieldSkipped(key);
            }
        }
    }
}
