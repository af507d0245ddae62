using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Operations;
using Homeward.App.Relatives;
using Homeward.App.Search;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Record;

/// <summary>Every act that is a list of questions about a child, one page for all: what it asks is in <see cref="FormActs"/>.</summary>
public sealed class IndexModel(Acting acting) : SiblingsActPage(acting)
{
    [FromRoute(Name = "act")]
    public string Address { get; set; } = string.Empty;

    private IReadOnlyList<Choice> colleagues = [];

    public FormAct Act { get; private set; } = null!;

    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>Where a person is added: whether it is one of those on record.</summary>
    [BindProperty]
    public string? Who { get; set; }

    public IReadOnlyList<PersonFound> Alike { get; private set; } = [];

    protected override Type Asks => Act.Operation;

    protected override async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (FormActs.Of(Address) is not { } act) return false;
        Act = act;
        if (!await base.OpenAsync(stop)) return false;
        if (act.Fields.Any(static field => field.From is FieldSource.Colleagues or FieldSource.Named)) colleagues = await ColleaguesAsync(act, stop);
        Questions = [.. act.Fields.Select(field => Question.Of(act.Operation, field, ChoicesOf))];
        if (Asks == typeof(AddRelative) && HttpMethods.IsPost(Request.Method))
        {
            IReadOnlyList<Guid> known = [ChildId, .. Facts.People.Select(static person => person.PersonId)];
            Alike = await new Searching(Acting.Db, Acting.Clock).AlikeAsync(Acting.Actor, Request.Form[nameof(AddRelative.Name)], known, Request.Path.Value!, stop);
        }

        return true;
    }

    protected override Operation? Read()
    {
        var answers = new AnswerReader(Request.Form, ModelState, Acting.Clock.LocalTimeZone).Read(Questions);
        if (PeopleAlike.IsOpen(Alike, Who)) ModelState.AddModelError(nameof(Who), "Somebody like that is on record. Say whether it is the same person.");
        if (!ModelState.IsValid) return null;
        if (PeopleAlike.Chosen(Alike, Who) is { } person) answers[nameof(AddRelative.PersonId)] = person.ToString();
        answers[nameof(Operation.Children)] = JsonSerializer.SerializeToNode(Chosen, OperationContent.Json);
        try
        {
            return (Operation?)answers.Deserialize(Act.Operation, OperationContent.Json);
        }
        catch (JsonException)
        {
            ModelState.AddModelError(string.Empty, "An answer is not one of those the form offers. Open the page again.");
            return null;
        }
    }

    protected override string Done(Operation operation, Outcome outcome) => Act.Done;

    protected override string Next(Outcome outcome) => Act.Then ?? base.Next(outcome);

    private async Task<IReadOnlyList<Choice>> ColleaguesAsync(FormAct act, CancellationToken stop)
    {
        var named = act.Fields.Any(static field => field.From is FieldSource.Named);
        var workers = await Acting.Db.Workers.AsNoTracking()
            .Where(worker => worker.LeftOn == null && worker.Role != Role.Administrator
                && (!named || Acting.Db.CaseAudience.Any(one => one.ChildId == ChildId && one.WorkerId == worker.Id)))
            .OrderBy(static worker => worker.Name).ToListAsync(stop);
        return [.. workers.Select(static worker => new Choice(worker.Id.ToString(), $"{worker.Name}, {Words.Of(worker.Role)}"))];
    }

    private IReadOnlyList<Choice> ChoicesOf(FieldSource source) => source switch
    {
        FieldSource.Colleagues or FieldSource.Named => colleagues,
        FieldSource.Parents => People(static person => person.Relation is Relation.Mother or Relation.Father or Relation.Parent or Relation.PutativeFather or Relation.Guardian),
        FieldSource.Relatives => People(static person => person.Relation is not (Relation.Sibling or Relation.NotRelated)),
        FieldSource.Family => People(static person => person.Relation is not Relation.NotRelated),
        _ => [.. Facts.Hearings.Where(static hearing => hearing.HeldOn is null && hearing.ScheduledFor is not null)
            .Select(static hearing => new Choice(hearing.Id.ToString(), $"{Words.Of(hearing.Kind)}, {Dates.Day(hearing.ScheduledFor!.Value)}"))],
    };

    private IReadOnlyList<Choice> People(Func<Person, bool> which) =>
        [.. Facts.People.Where(which).DistinctBy(static person => person.PersonId)
            .Select(static person => new Choice(person.PersonId.ToString(), $"{person.Name ?? "Name not known"} ({Words.OfAny(person.Relation)})"))];
}
