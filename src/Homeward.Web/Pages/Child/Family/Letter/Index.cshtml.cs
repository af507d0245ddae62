using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Relatives;
using Homeward.Rules.Facts;
using Homeward.Web.Acts;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Child.Family.Letter;

/// <summary>
/// The notice of a removal to one relative, to print: what 42 USC 671(a)(29)(A) to (D) has it say, for the relative's own hands. It says where no child lives and why
/// no child was removed.
/// </summary>
public sealed class IndexModel(HomewardDb db, CurrentActor current, CaseDoor door, TimeProvider clock) : PageModel
{
    public Guid ChildId { get; private set; }

    public string Child { get; private set; } = string.Empty;

    public Person Relative { get; private set; } = null!;

    public Rules.Facts.Removal? Removal { get; private set; }

    public DateOnly Day { get; } = clock.Today();

    public string Worker => current.Actor.Name;

    public string? Agency { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid person, CancellationToken stop)
    {
        if (!RecordMenu.RolesOf(typeof(SendRelativeNotice)).Contains(current.Actor.Role)) return NotFound();
        var open = await door.OpenAsync(current.Actor, id, Request.Path.Value!, stop);
        if (open is null || !CaseAccess.Writes(open.Right) || await new FactsLoader(db).LoadAsync(id, stop) is not { } history) return NotFound();
        var facts = history.Current();
        if (facts.People.LastOrDefault(known => known.PersonId == person) is not { } relative) return NotFound();
        ChildId = id;
        Relative = relative;
        Child = facts.Child.Name ?? Text.Of("a child of your family");
        Removal = facts.Removals.Count == 0 ? null : facts.Removals[^1];
        Agency = await (from worker in db.Workers
                        where worker.Id == current.Actor.WorkerId
                        join agency in db.Agencies on worker.AgencyId equals agency.Id
                        select agency.Name).SingleOrDefaultAsync(stop);
        return Page();
    }
}
