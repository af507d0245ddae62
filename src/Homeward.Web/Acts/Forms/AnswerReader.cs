using System.Globalization;
using System.Text.Json.Nodes;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Homeward.Web.Acts.Forms;

/// <summary>Reads what was typed into an act's form as the JSON the operation is made of: what was left open is left out, what cannot be read is said beside its field.</summary>
internal sealed class AnswerReader(IFormCollection form, ModelStateDictionary state, TimeZoneInfo zone)
{
    public JsonObject Read(IEnumerable<Question> questions)
    {
        var answers = new JsonObject();
        foreach (var question in questions)
        {
            Keep([question]);
            var answer = Answer(question);
            if (answer is not null) Put(answers, question.Name, answer);
            else if (question.Required && !IsWrong(question)) state.AddModelError(question.Name, Text.Of($"Answer “{Text.Of(question.Field.Label)}”."));
        }

        return answers;
    }

    /// <summary>So that the form shows again what was typed.</summary>
    public void Keep(IReadOnlyList<Question> questions)
    {
        foreach (var (key, values) in form)
        {
            if (questions.Any(question => string.Equals(key, question.Name, StringComparison.Ordinal) || key.StartsWith(question.Name + ".", StringComparison.Ordinal)))
            {
                state.SetModelValue(key, values.ToArray(), values.ToString());
                state.MarkFieldSkipped(key);
            }
        }
    }

    // The answers to parts of one answer stand together under its name.
    private static void Put(JsonObject answers, string name, JsonNode answer)
    {
        var parts = name.Split('.');
        foreach (var part in parts[..^1])
        {
            if (answers[part] is not JsonObject whole) answers[part] = whole = [];
            answers = whole;
        }

        answers[parts[^1]] = answer;
    }

    private bool IsWrong(Question question) => state.TryGetValue(question.Name, out var entry) && entry.Errors.Count > 0;

    private JsonNode? Answer(Question question) => question.Kind switch
    {
        QuestionKind.Day => Day(question)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        QuestionKind.Moment => Moment(question),
        QuestionKind.YesNo => form[question.Name].ToString() switch { "true" => true, "false" => false, _ => null },
        QuestionKind.AnyOf => Many(question),
        QuestionKind.Number => Number(question),
        _ => Typed.Text(form[question.Name]),
    };

    private DateOnly? Day(Question question)
    {
        var entry = new DateEntry { Month = form[question.Name + ".Month"], Day = form[question.Name + ".Day"], Year = form[question.Name + ".Year"] };
        if (entry.IsBlank && !question.Required) return null;
        var day = entry.Read($"“{Text.Of(question.Field.Label)}”", out var refusal);
        if (refusal is not null) state.AddModelError(question.Name, refusal);
        return day;
    }

    private JsonNode? Moment(Question question)
    {
        var time = form[question.Name + ".Time"].ToString().Trim();
        var day = Day(question);
        if (day is null && time.Length == 0) return null;
        if (day is null)
        {
            state.AddModelError(question.Name, Text.Of($"Give the day as well as the time of “{Text.Of(question.Field.Label)}”."));
            return null;
        }

        var moment = Typed.Moment(day.Value, time, zone, out var refusal);
        if (refusal is not null) state.AddModelError(question.Name, refusal);
        return moment?.ToString("O", CultureInfo.InvariantCulture);
    }

    private JsonNode? Number(Question question)
    {
        if (Typed.Text(form[question.Name]) is not { } typed) return null;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        state.AddModelError(question.Name, Text.Of($"Write “{Text.Of(question.Field.Label)}” as a whole number, like 7."));
        return null;
    }

    private JsonNode? Many(Question question)
    {
        var chosen = form[question.Name].OfType<string>().Where(static value => value.Length > 0).ToList();
        if (chosen.Count == 0) return null;
        return question.IsFlags ? string.Join(", ", chosen) : new JsonArray([.. chosen.Select(static value => JsonValue.Create(value))]);
    }
}
