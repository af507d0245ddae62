using Homeward.App;
using Homeward.App.Access;
using Homeward.App.Law;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.Web.Acts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Agency.Law;

/// <summary>Every choice the law leaves or that was not read, and what the agency chose.</summary>
[OpenTo(Role.Administrator, Role.Supervisor, Role.CourtLiaison, Role.Auditor, OwnStaff = true)]
public sealed class ReadingsModel(AgencyLaw law, TimeProvider clock) : PageModel
{
    public RulebookSettings InForce => law.Book.SettingsOn(clock.Today());

    public IReadOnlyList<Reading> All => Readings.All;
}
