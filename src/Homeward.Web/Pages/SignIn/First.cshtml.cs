using Homeward.App;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.SignIn;

/// <summary>The first start's code makes the first administrator; there is no default account and no default password.</summary>
[AllowAnonymous]
public sealed class FirstModel(HomewardDb db, SiteOptions site, Throttle throttle, FirstStart first, SignIns signIns, Steps steps, AppSecrets secrets)
    : SignInPage(site, signIns, throttle)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? UserName { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        await SetUp.IsFirstAsync(db, stop) ? Page() : LocalRedirect(Links.SignIn);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await SetUp.IsFirstAsync(db, stop)) return LocalRedirect(Links.SignIn);
        if (string.IsNullOrWhiteSpace(Code)) ModelState.AddModelError(nameof(Code), Text.Of("Give the one-time code that Homeward printed when it started."));
        if (WorkerNames.Refusal(Name, Said.Of("Give your name.")) is { } wrong) this.Refuse(nameof(Name), wrong);
        if (UserNames.Refusal(UserName) is { } refusal) this.Refuse(nameof(UserName), refusal);
        string[] places = [Address.Of(HttpContext)];
        if (!ModelState.IsValid || MustWait(places, nameof(Code))) return Page();
        if (!first.IsCode(Code!))
        {
            Failed(places);
            ModelState.AddModelError(nameof(Code), Text.Of("This is not the code. It is on the console where Homeward was started."));
            return Page();
        }

        Succeeded(places);
        steps.Write(HttpContext, new SetUpStep(Guid.NewGuid(), UserName!.Trim(), secrets.Protect(Totp.NewSecret())) { FirstName = Name!.Trim() });
        return LocalRedirect(Links.SignInSetUp);
    }
}
