using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.App.Corrections;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Operations;
using Homeward.App.Relatives;
using Homeward.App.Search;
using Homeward.Web.Acts;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.Record;

/// <summary>Every act that is a list of questions about a child, one page for all: what it asks is in <see cref="FormActs"/>.</summary>
public sealed class IndexModel(Acting acting) : SiblingsActPage(acting)
{
    [FromRoute(Name = "act")]
    public string Address { get; set; } = string.Empty;

    public FormAct Act { get; private set; } = null!;

    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>Where a person is added: whether it is one of those on record.</summary>
    [BindProperty]
    public string? Who { get; set; }

    public IReadOnlyList<PersonFound> Alike { get; private set; } = [];

    protected override Type Asks => Act.Operation;

    public override bool KeepsDraft => !Act.Apart;

    protected override bool OneChild => Act.OneChild;

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (FormActs.Of(Address) is not { } act) return false;
        Act = act;
        if (!await base.OpenAsync(stop)) return false;
        var choices = new SourceChoices(Acting, ChildId, Facts);
        await choices.ReadAsync(act, stop);
        Questions = act.Ask(choices.Of);
        if (Asks == typeof(AddRelative) && HttpMethods.IsPost(Request.Method))
        {
            IReadOnlyList<Guid> known = [ChildId, .. Facts.People.Select(static person => person.PersonId)];
            Alike = await new Searching(Acting.Db, Acting.Door, Acting.Clock).AlikeAsync(Acting.Actor, Request.Form[nameof(AddRelative.Name)], known, Request.Path.Value!, stop);
        }

        return true;
    }

    protected override Operation? Read()
    {
        var answers = new AnswerReader(Request.Form, ModelState, Acting.Clock.LocalTimeZone).Read(Questions);
        if (PeopleAlike.IsOpen(Alike, Who)) ModelState.AddModelError(nameof(Who), Text.Of("Somebody like that is on record. Say whether it is the same person."));
        if (!ModelState.IsValid) return null;
        if (PeopleAlike.Chosen(Alike, Who) is { } person) answers[nameof(AddRelative.PersonId)] = person.ToString();
        if (Act.Fact is { } fact) return FactOf(answers, fact);
        answers[nameof(Operation.Children)] = JsonSerializer.SerializeToNode(Chosen, OperationContent.Json);
        try
        {
            return (Operation?)answers.Deserialize(Act.Operation, OperationContent.Json);
        }
        catch (JsonException)
        {
            ModelState.AddModelError(string.Empty, Text.Of("An answer is not one of those the form offers. Open the page again."));
            return null;
        }
    }

    // A link may carry an answer: which note it is that is added to.
    protected override void Prefill()
    {
        foreach (var question in Questions)
            if (Request.Query.TryGetValue(question.Name, out var given)) Set(question.Name, given.ToString());
    }

    // What is wrong with the whole of an answer stands by its first part.
    protected override string FieldOf(string? property) =>
        Questions.FirstOrDefault(question => property is not null && question.Name.StartsWith(property + ".", StringComparison.Ordinal))?.Name ?? base.FieldOf(property);

    protected override string Done(Operation operation, Outcome outcome) => Text.Of(Act.Done);

    protected override string Next(Outcome outcome) => Act.Then ?? (Act.Under is { } page ? Links.OfChild(ChildId, page) : base.Next(outcome));

    // Answers about a fact are written in the words of the case file, which begin small.
    private RecordFact FactOf(JsonObject answers, Type fact)
    {
        var source = answers[nameof(Operation.Source)]?.GetValue<string>();
        var named = new JsonObject();
        foreach (var question in Questions.Where(question => question.Field != Common.Source && answers[question.Name] is not null))
        {
            var answer = answers[question.Name]!;
            named[JsonNamingPolicy.CamelCase.ConvertName(question.Name)] = question is { Kind: QuestionKind.OneOf, Field.From: FieldSource.Type }
                ? JsonNamingPolicy.CamelCase.ConvertName(answer.GetValue<string>())
                : answer.DeepClone();
        }

        return new RecordFact { Children = Chosen, Source = source, Kind = CaseFileKind.Of(fact).Name, Answers = JsonSerializer.SerializeToElement(named) };
    }
}
