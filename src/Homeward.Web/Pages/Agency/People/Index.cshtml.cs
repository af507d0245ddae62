using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Workers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.Agency.People;

/// <summary>Who works here, and how they come in.</summary>
[Authorize(Roles = nameof(Role.Administrator))]
public sealed class IndexModel(HomewardDb db) : PageModel
{
    public IReadOnlyList<PersonRow> People { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => People = await PeopleQuery.AllAsync(db, stop);
}
