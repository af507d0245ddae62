using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.SignIn;

/// <summary>The second half of a sign-in with a password.</summary>
[AllowAnonymous]
public sealed class CodeModel(SiteOptions site, Throttle throttle, Proofs proofs, SignIns signIns, Steps steps) : SignInPage(site, signIns, throttle)
{
    [BindProperty]
    public string? Code { get; set; }

    public IActionResult OnGet() => steps.Read<CodeStep>(HttpContext) is null ? LocalRedirect(Links.SignIn) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (steps.Read<CodeStep>(HttpContext) is not { } step) return LocalRedirect(Links.SignIn);
        string[] places = [$"code {step.AccountId:N}", Address.Of(HttpContext)];
        if (string.IsNullOrWhiteSpace(Code)) ModelState.AddModelError(nameof(Code), Text.Of("Give the code."));
        if (!ModelState.IsValid || MustWait(places, nameof(Code))) return Page();
        if (await proofs.CodeAsync(step.AccountId, Code!, stop) is not { } way)
        {
            Failed(places);
            ModelState.AddModelError(nameof(Code), Text.Of("This is not a code that serves now. The app’s digits change every half minute, and each code serves once."));
            return Page();
        }

        Succeeded(places);
        steps.Clear<CodeStep>(HttpContext);
        return await OpenAsync(step.AccountId, way, step.Id, stop) ?? Page();
    }
}
