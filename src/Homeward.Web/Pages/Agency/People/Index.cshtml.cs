using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Agency.People;

/// <summary>Who works here, and how they come in.</summary>
[OpenTo(Role.Administrator, OwnStaff = true)]
public sealed class IndexModel(HomewardDb db, SiteOptions site) : PageModel
{
    public IReadOnlyList<PersonRow> People { get; private set; } = [];

    /// <summary>After how many days without use an account closes.</summary>
    public int UnusedDays => site.UnusedDays.Count;

    public async Task OnGetAsync(CancellationToken stop) => People = await PeopleQuery.AllAsync(db, stop);
}
