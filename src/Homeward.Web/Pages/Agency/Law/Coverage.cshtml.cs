using Homeward.App.Access;
using Homeward.App.Law;
using Homeward.Rules.Deadlines;
using Homeward.Web.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>Every row of the catalogue and what became of it, for the agency's attorney: the document the build checks, with the agency's rules and readings linked.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, Role.CourtLiaison, Role.Auditor, OwnStaff = true)]
public sealed class CoverageModel(AgencyLaw law) : PageModel
{
    private readonly ILookup<string, (Rule Rule, int Number)> ofBook = LawRules.Numbered(law.Book).ToLookup(static numbered => numbered.Rule.Id, StringComparer.Ordinal);

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sought { get; set; }

    public IReadOnlyList<CoverageRow> All { get; } = [.. Coverage.Parts.SelectMany(static part => part.Rows)];

    public int Rules => All.Count(static row => row.IsRule);

    public int Policy => All.Count(static row => row.Rule is "none");

    public IReadOnlyList<CoveragePart> Found { get; private set; } = [];

    /// <summary>The rules of the agency's own book that a row of the catalogue became.</summary>
    public IReadOnlyList<(Rule Rule, int Number)> RulesOf(string id) => [.. ofBook[id]];

    public void OnGet() => Found =
        [.. Coverage.Parts.Select(part => part with { Rows = [.. part.Rows.Where(Matches)] }).Where(static part => part.Rows.Count > 0)];

    private bool Matches(CoverageRow row) => string.IsNullOrWhiteSpace(Sought)
        || Sought.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => row.Id.Contains(word, StringComparison.OrdinalIgnoreCase)
            || row.What.Contains(word, StringComparison.OrdinalIgnoreCase) || row.Why.Contains(word, StringComparison.OrdinalIgnoreCase));
}
