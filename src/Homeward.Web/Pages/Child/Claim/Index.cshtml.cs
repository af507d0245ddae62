using System.Globalization;
using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Law;
using Homeward.Rules.Deadlines;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Child.Claim;

/// <summary>One stay with its months.</summary>
public sealed record ClaimStay(EligibilityStatus Stay, DateOnly RemovedOn, IReadOnlyList<EligibilityMonth> Months);

/// <summary>The title IV-E months of a child, to read and to print: what can be claimed, what was lost, on which day and why.</summary>
public sealed class IndexModel(HomewardDb db, CurrentActor current, CaseDoor door, AgencyLaw law, TimeProvider clock) : PageModel
{
    public Guid ChildId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly Day { get; } = clock.Today();

    public IReadOnlyList<ClaimStay> Stays { get; private set; } = [];

    public static string MonthOf(DateOnly month) => month.ToString("MMM yyyy", Language.Current.Culture);

    public static string Money(long cents) => string.Create(CultureInfo.InvariantCulture, $"${cents / 100m:N2}");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!ClaimAccess.Reads(current.Actor.Role)) return NotFound();
        var open = await door.OpenAsync(current.Actor, id, Request.Path.Value!, stop);
        if (open is null || await new FactsLoader(db).LoadAsync(id, stop) is not { } history) return NotFound();
        var facts = history.Current();
        (ChildId, Name) = (id, Names.OfChild(facts.Child.Name ?? open.Child.Name, open.Child.AgencyNumber));
        var settings = law.Book.SettingsOn(Day);
        var months = EligibilityMonths.Of(facts, Day, settings, null).ToLookup(static month => month.EpisodeId);
        Stays = [.. EligibilityStatus.Of(facts, Day, settings)
            .Select(stay => new ClaimStay(stay, facts.Removals.First(removal => removal.Id == stay.EpisodeId).On, [.. months[stay.EpisodeId]]))];
        return Page();
    }
}
