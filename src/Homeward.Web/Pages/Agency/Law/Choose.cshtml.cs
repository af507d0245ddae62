using Homeward.App.Access;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>Under which law the agency works: set once when it begins, and when it crosses a border.</summary>
[OpenTo(Role.Administrator, OwnStaff = true)]
public sealed class ChooseModel(Acting acting, AgencyLaw law) : ActPage(acting)
{
    [BindProperty]
    public string? Book { get; set; }

    public Rulebook Now => law.Book;

    public IReadOnlyList<Choice> Offered => [.. RulebookShelf.Names.Select(static name => new Choice(name, RulebookShelf.Named(name)!.Title))];

    protected override IReadOnlyList<ChildVersion> Shown => [];

    protected override Task<bool> OpenAsync(CancellationToken stop) => Task.FromResult(true);

    protected override Operation? Read()
    {
        if (Book is null) ModelState.AddModelError(nameof(Book), Text.Of("Choose the law."));
        return Book is null ? null : new ChooseLaw { Book = Book };
    }

    protected override string Done(Operation operation, Outcome outcome) => Text.Of("Saved. Every list is worked out again under that law within a quarter of an hour.");

    protected override string Next(Outcome outcome) => Links.Law;
}
