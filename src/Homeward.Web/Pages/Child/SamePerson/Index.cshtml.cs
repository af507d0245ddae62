using Homeward.App.Merges;
using Homeward.App.Operations;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Child.SamePerson;

/// <summary>Two persons of a child's case are one: who is kept, who is meant by it too, and why.</summary>
public sealed class IndexModel(Acting acting) : ChildActPage(acting)
{
    [BindProperty]
    public Guid? Kept { get; set; }

    [BindProperty]
    public Guid? Merged { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<Person> People => [.. Facts.People.DistinctBy(static person => person.PersonId)];

    public IReadOnlyList<Choice> Choices => [.. People.Select(static person => new Choice(person.PersonId.ToString(), $"{person.Name ?? Text.Of("Name not known")} ({Words.OfAny(person.Relation)})"))];

    protected override Type Asks => typeof(MergePeople);

    protected override Operation? Read()
    {
        if (Kept is null) ModelState.AddModelError(nameof(Kept), Text.Of("Choose the person who is kept."));
        if (Merged is null) ModelState.AddModelError(nameof(Merged), Text.Of("Choose the person who is the same."));
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), Text.Of("Say how you know that the two are one person."));
        return ModelState.IsValid ? new MergePeople { Children = Seen, Kept = Kept!.Value, Merged = Merged!.Value, Reason = Reason!.Trim() } : null;
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("The two are read as one person. It can be undone on the history page.");
}
