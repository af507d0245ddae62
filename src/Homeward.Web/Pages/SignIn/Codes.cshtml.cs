using Homeward.App.Accounts;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.SignIn;

/// <summary>Makes a sheet of recovery codes and shows it once.</summary>
[StepUp]
public sealed class CodesModel(OwnMeans means, CurrentActor current) : PageModel
{
    public IReadOnlyList<string> Sheet { get; private set; } = [];

    public async Task OnPostAsync(CancellationToken stop) => Sheet = await means.NewCodesAsync(current.Actor, current.AccountId, stop);
}
