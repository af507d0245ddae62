using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Operations;
using Homeward.App.Workers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.Agency.People;

/// <summary>Whom a worker is related to or lives with: the cases those people stand in are closed to the worker.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, OwnStaff = true)]
public sealed class HouseholdModel(HomewardDb db, OperationRunner runner, CurrentActor current) : PageModel
{
    public PersonRow Person { get; private set; } = null!;

    public IReadOnlyList<string> Tied { get; private set; } = [];

    [BindProperty]
    public Guid Key { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => ShowAsync(id, stop);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (Typed.Text(Name) is { } name) return await RunAsync(id, new TieToHousehold { WorkerId = id, Name = name }, Text.Of($"Cases in which {name} stands are closed to them from now on."), stop);
        ModelState.AddModelError(nameof(Name), Text.Of("Give the person’s name as it stands on record."));
        return await ShowAsync(id, stop);
    }

    public Task<IActionResult> OnPostUntieAsync(Guid id, CancellationToken stop) => RunAsync(
        id, new UntieFromHousehold { WorkerId = id, Name = Typed.Text(Name) ?? "nobody", Reason = Typed.Text(Reason) }, Text.Of("The tie is taken off."), stop);

    private async Task<IActionResult> RunAsync(Guid id, Operation operation, string done, CancellationToken stop)
    {
        var outcome = await runner.RunAsync(current.Actor, Key, operation, stop);
        if (outcome.Kind is OutcomeKind.NotFound) return NotFound();
        if (outcome.Kind is OutcomeKind.Done)
        {
            this.Say(done);
            return LocalRedirect(Links.OwnHousehold(id));
        }

        foreach (var refusal in outcome.Refusals) this.Refuse(refusal);
        return await ShowAsync(id, stop);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken stop)
    {
        var mine = current.Actor.Role is Role.Administrator || current.Actor.Unit.Contains(id);
        if (!mine || await PeopleQuery.OneAsync(db, id, stop) is not { LeftOn: null } person) return NotFound();
        Person = person;
        Tied = await db.WorkerHouseholds.Where(tie => tie.WorkerId == id && tie.Name != null).Select(static tie => tie.Name!)
            .Distinct().OrderBy(static name => name).ToListAsync(stop);
        return Page();
    }
}
