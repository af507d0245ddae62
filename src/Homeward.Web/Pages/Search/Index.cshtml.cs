using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Search;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Search;

/// <summary>
/// People, notes and papers of the cases that are open, by what was typed. What is looked for is sent as a form and answered at once, never by an address; the header of
/// every page asks here.
/// </summary>
[OpenTo(Role.CaseManager, Role.Supervisor, Role.Licensing, Role.Finance, Role.CourtLiaison, Role.Clinician, Role.FosterParent, Role.Auditor)]
[IgnoreAntiforgeryToken]
public sealed class IndexModel(HomewardDb db, CurrentActor current, CaseDoor door, DocumentStore store, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "q")]
    public string? Typed { get; set; }

    public SearchFound? Found { get; private set; }

    public bool MayWrite => RecordMenu.RolesOf(typeof(App.Removals.RecordRemoval)).Contains(current.Actor.Role);

    public bool Nothing => Found is { People.Count: 0, Texts.Count: 0, Papers.Count: 0 };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) return StatusCode(StatusCodes.Status403Forbidden);
        if (SearchAsked.Read(Typed, out var refusal) is { } asked) Found = await new Searching(db, door, clock, store.Words()).FindAsync(current.Actor, asked, Links.Search, stop);
        else this.Refuse("q", refusal!);
        return Page();
    }

    public string When(DateTimeOffset at) => Dates.Moment(TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone));

    /// <summary>What a person is to the child: “Grandparent of”.</summary>
    public static string IsOf(PersonFound person) => person.Relation is null or Rules.Facts.Relation.Unknown ? Text.Of("In the case of") : person.Relation is Rules.Facts.Relation.NotRelated
        ? Text.Of("Not related to") : Text.Of($"{Words.OfAny(person.Relation)} of");
}
