using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Law;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Web.Acts;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>The law the agency works under, rule by rule, as counsel reads it: number, citation, how far it was read, and what the agency changed.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, Role.CourtLiaison, Role.Auditor, OwnStaff = true)]
public sealed class IndexModel(HomewardDb db, CurrentActor current, AgencyLaw law) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public Rulebook Book => law.Book;

    public bool MayPropose => current.Actor.Role is Role.Administrator;

    public IReadOnlyList<(Rule Rule, int Number)> Found { get; private set; } = [];

    public IReadOnlyList<NamedLawChange> Changes { get; private set; } = [];

    public IReadOnlyList<PolicyRow> WithoutDate { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Changes = await LawChanges.AllAsync(db, stop);
        Found = [.. LawRules.Numbered(Book).Where(numbered => Matches(numbered.Rule))];
        WithoutDate = [.. PolicyRows.All, .. RulebookShelf.States.Where(state => Book.Id.Split('+').Contains(state.Id, StringComparer.Ordinal)).SelectMany(static state => state.PolicyRows)];
    }

    private bool Matches(Rule rule) => string.IsNullOrWhiteSpace(Words)
        || Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            rule.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || rule.Id.Contains(word, StringComparison.OrdinalIgnoreCase)
            || rule.Citation.Contains(word, StringComparison.OrdinalIgnoreCase));
}
