using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.SignIn;

/// <summary>With the code of an invitation, or a printed one, a worker sets up how they sign in.</summary>
[AllowAnonymous]
public sealed class JoinModel(SiteOptions site, Throttle throttle, SetUp setUp, SignIns signIns, Steps steps, AppSecrets secrets)
    : SignInPage(site, signIns, throttle)
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(UserName)) ModelState.AddModelError(nameof(UserName), Text.Of("Give your user name."));
        if (string.IsNullOrWhiteSpace(Code)) ModelState.AddModelError(nameof(Code), Text.Of("Give the code."));
        if (!ModelState.IsValid) return Page();
        var places = Places(UserName!);
        if (MustWait(places, nameof(Code))) return Page();
        if (await setUp.InvitationAsync(UserName!, Code!, stop) is not { } invitation)
        {
            Failed(places);
            ModelState.AddModelError(nameof(Code), Text.Of("The user name and the code do not belong together, or the code was used or is over."));
            return Page();
        }

        Succeeded(places);
        steps.Write(HttpContext, new SetUpStep(invitation.AccountId, UserName!.Trim(), secrets.Protect(Totp.NewSecret())) { InvitationId = invitation.Id });
        return LocalRedirect(Links.SignInSetUp);
    }
}
