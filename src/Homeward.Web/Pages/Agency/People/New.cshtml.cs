using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Agency.People;

/// <summary>Somebody joins.</summary>
[OpenTo(App.Access.Role.Administrator, OwnStaff = true)]
[StepUp]
public sealed class NewModel(HomewardDb db, SiteOptions site, CurrentActor current) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public Role? Role { get; set; }

    [BindProperty]
    public Guid? SupervisorId { get; set; }

    [BindProperty]
    public Guid? AgencyId { get; set; }

    /// <summary>Where there is a provider: through it, or by a sealed account of this site's own.</summary>
    [BindProperty]
    public string? Door { get; set; }

    public bool HasProvider => site.Provider is not null;

    public JoinedWorker? Joined { get; private set; }

    public IReadOnlyList<Choice> Supervisors { get; private set; } = [];

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => OfferAsync(stop);

    public async Task OnPostAsync(CancellationToken stop)
    {
        await OfferAsync(stop);
        if (Role is null) ModelState.AddModelError(nameof(Role), Text.Of("Choose what they do here."));
        if (HasProvider && Choices.Doors.All(door => !string.Equals(door.Value, Door, StringComparison.Ordinal))) ModelState.AddModelError(nameof(Door), Text.Of("Choose how they sign in."));
        if (!ModelState.IsValid) return;
        var joiner = new Joiner(Name ?? string.Empty, UserName ?? string.Empty, Role!.Value, SupervisorId, AgencyId)
        {
            ByProvider = HasProvider && string.Equals(Door, Choices.ThroughProvider, StringComparison.Ordinal),
        };
        var (joined, refusals) = await new Joining(db, site.RealClock).JoinAsync(current.Actor, joiner, stop);
        Joined = joined;
        foreach (var refusal in refusals) this.Refuse(refusal);
    }

    private async Task OfferAsync(CancellationToken stop)
    {
        Supervisors = await Choices.SupervisorsAsync(db, null, stop);
        Agencies = await Choices.AgenciesAsync(db, stop);
    }
}
