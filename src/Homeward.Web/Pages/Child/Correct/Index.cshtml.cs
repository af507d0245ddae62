using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.App.Corrections;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Facts;
using Homeward.App.Operations;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Correct;

/// <summary>Corrects one fact of any kind, with a reason: a new version stands in its place, the old one stays readable.</summary>
public sealed class IndexModel(Acting acting) : ChildActPage(acting)
{
    [FromRoute(Name = "fact")]
    public Guid FactId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public List<string> InError { get; set; } = [];

    public Fact Fact { get; private set; } = null!;

    public string Kind => Text.Of(Words.Spell(Fact.GetType().Name));

    public IReadOnlyList<Question> Questions { get; private set; } = [];

    protected override Type Asks => typeof(CorrectFact);

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (!await base.OpenAsync(stop)) return false;
        var history = await new FactsLoader(Acting.Db).LoadAsync(ChildId, stop);
        if (history?.Versions.FirstOrDefault(fact => fact.Id == FactId) is not { } found) return false;
        Fact = found;
        // What names another record is not typed in by hand.
        Questions = [.. CaseFileKind.Of(found).Fields.Where(static field => !field.IsCommon && field.ValueType != typeof(Guid) && !field.IsSet && IsAsked(field))
            .Select(field => Question.Of(found.GetType(), new FormField(field.Property.Name, Words.Spell(field.Property.Name)), static _ => []))];
        return true;
    }

    protected override void Prefill()
    {
        foreach (var question in Questions)
        {
            switch (Fact.GetType().GetProperty(question.Name)!.GetValue(Fact))
            {
                case DateOnly day:
                    Day(question.Name, day);
                    break;
                case DateTimeOffset moment:
                    var local = TimeZoneInfo.ConvertTime(moment, Acting.Clock.LocalTimeZone);
                    Day(question.Name, DateOnly.FromDateTime(local.DateTime));
                    Set(question.Name + ".Time", local.ToString("h:mm tt", CultureInfo.InvariantCulture));
                    break;
                case bool yes:
                    Set(question.Name, yes ? "true" : "false");
                    break;
                case { } value:
                    Set(question.Name, value);
                    break;
            }
        }
    }

    protected override Operation? Read()
    {
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), Text.Of("Say why it is corrected."));
        var error = InError.Count > 0;
        var reader = new AnswerReader(Request.Form, ModelState, Acting.Clock.LocalTimeZone);
        // What is taken back needs no answers, but whoever comes back to the form finds what they typed.
        if (error) reader.Keep(Questions);
        var answers = error ? [] : reader.Read(Questions);
        if (!ModelState.IsValid) return null;
        var named = new JsonObject();
        foreach (var question in Questions)
            named[JsonNamingPolicy.CamelCase.ConvertName(question.Name)] = InCaseFileWords(question, answers[question.Name]);
        return new CorrectFact
        {
            Children = [.. Seen.Where(seen => seen.ChildId == ChildId)],
            FactId = FactId,
            Reason = Reason!.Trim(),
            EnteredInError = error,
            Answers = error ? null : JsonSerializer.SerializeToElement(named),
        };
    }

    protected override string Done(Operation operation, Outcome outcome) =>
        InError.Count > 0 ? Text.Of("It is taken back; the record shows that it was entered in error.") : Text.Of("It is corrected; the earlier version stays readable.");

    private static bool IsAsked(CaseFileField field) =>
        field.ValueType.IsEnum || field.ValueType == typeof(string) || field.ValueType == typeof(bool) || field.ValueType == typeof(DateOnly) || field.ValueType == typeof(DateTimeOffset);

    // A correction is written in the words of the case file, which begin small.
    private static JsonNode? InCaseFileWords(Question question, JsonNode? answer) => question.Kind is QuestionKind.OneOf && answer is not null
        ? JsonNamingPolicy.CamelCase.ConvertName(answer.GetValue<string>())
        : answer?.DeepClone();

    private void Day(string name, DateOnly day)
    {
        var typed = DateEntry.Of(day);
        Set(name + ".Month", typed.Month);
        Set(name + ".Day", typed.Day);
        Set(name + ".Year", typed.Year);
    }
}
