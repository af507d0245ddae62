using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Homeward.Web.SignIn.Provider;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Homeward.Web.Pages.SignIn;

[AllowAnonymous]
public sealed class IndexModel(
    HomewardDb db, SiteOptions options, Throttle throttle, Proofs proofs, SignIns signIns, Passkeys passkeys, Steps steps, Demonstration demonstration, CurrentActor current)
    : SignInPage(options, signIns, throttle)
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public IReadOnlyList<DemoPerson> Staff { get; private set; } = [];

    public ProviderOptions? Provider => Options.Provider;

    public string ProviderLink => Back is null ? Links.ProviderAsk : $"{Links.ProviderAsk}?back={Uri.EscapeDataString(Back)}";

    public bool PasskeysArePossible => passkeys.ArePossible(HttpContext);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (current.IsSignedIn) return LocalRedirect(Destination);
        if (await SetUp.IsFirstAsync(db, stop)) return LocalRedirect(Links.FirstSignIn);
        if (Request.Query["refused"] is ["provider"]) ModelState.AddModelError(string.Empty, Text.Of("The agency’s sign-in did not let you in. If it happens again, ask an administrator whether you have an account here."));
        if (Request.Query["refused"] is ["down"]) ModelState.AddModelError(string.Empty, Text.Of("The agency’s sign-in cannot be reached just now. Try again in a few minutes."));
        if (Request.Query["refused"] is ["unused"])
            ModelState.AddModelError(string.Empty, Text.Of($"An account closes when nobody signs in with it for {Options.UnusedDays.Count} days. If yours is closed, an administrator of your agency can open it again."));
        return await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostDemoAsync(Guid person, CancellationToken stop)
    {
        if (!demonstration.IsOpenTo(HttpContext)) return NotFound();
        if ((await demonstration.StaffAsync(stop)).All(known => known.AccountId != person)) return NotFound();
        return await OpenAsync(person, SignInWay.Demonstration, null, stop) ?? await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(credential) || await passkeys.ProveAsync(HttpContext, credential) is not { } proved)
        {
            ModelState.AddModelError(string.Empty, Text.Of("The passkey did not open an account here. Try again, or use the password."));
            return await ShowAsync(stop);
        }

        return await OpenAsync(proved.AccountId, SignInWay.Passkey, proved.StepId, stop) ?? await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(UserName)) ModelState.AddModelError(nameof(UserName), Text.Of("Give your user name."));
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), Text.Of("Give your password."));
        if (!ModelState.IsValid) return await ShowAsync(stop);
        var places = Places(UserName!);
        if (MustWait(places, nameof(Password))) return await ShowAsync(stop);

        var proof = await proofs.PasswordAsync(UserName!, Password!, stop);
        if (proof.Account is { } account)
        {
            steps.Write(HttpContext, new CodeStep(CodeStep.NewId(), account.Id));
            return LocalRedirect(Back is null ? Links.SignInCode : $"{Links.SignInCode}?back={Uri.EscapeDataString(Back)}");
        }

        Refuse(proof.Verdict, places, nameof(Password), Text.Of("The user name and the password do not belong together, or there is no such account."));
        return await ShowAsync(stop);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        if (demonstration.IsOpenTo(HttpContext)) Staff = await demonstration.StaffAsync(stop);
        return Page();
    }
}
