using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Alerts;
using Homeward.App.Data;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Digest;

/// <summary>A worker's own digests: how much was owed on each morning of the last month.</summary>
[OpenTo(Role.CaseManager, Role.Supervisor, Role.Licensing, Role.Finance, Role.CourtLiaison, Role.Clinician, Role.FosterParent, Role.Auditor)]
public sealed class IndexModel(HomewardDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    public IReadOnlyList<App.Alerts.Digest> Mine { get; private set; } = [];

    public string Hour { get; } = Dates.Hour(MorningRound.Hour);

    public async Task OnGetAsync(CancellationToken stop) => Mine = await Digests.OfAsync(db, current.Actor.WorkerId, clock.Today(), stop);
}
