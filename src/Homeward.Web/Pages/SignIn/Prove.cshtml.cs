using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.SignIn;

/// <summary>A person who is signed in proves again who they are.</summary>
public sealed class ProveModel(
    HomewardDb db, SiteOptions site, Throttle throttle, Proofs proofs, SignIns signIns, Passkeys passkeys, Demonstration demonstration, CurrentActor current)
    : SignInPage(site, signIns, throttle)
{
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public string UserName { get; private set; } = string.Empty;

    public bool HasPasskey { get; private set; }

    public bool HasPassword { get; private set; }

    public bool ByButton => current.Session.Way is SignInWay.Demonstration && demonstration.IsOpenTo(HttpContext);

    public bool ByProvider => Options.Provider is not null && current.Session.Way is SignInWay.Provider;

    public string ProviderLink => $"{Links.ProviderProve}?back={Uri.EscapeDataString(Destination)}";

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostDemoAsync(CancellationToken stop) => ByButton ? await ProvedAsync(stop) : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, CancellationToken stop)
    {
        if (!string.IsNullOrEmpty(credential) && await passkeys.ProveAsync(HttpContext, credential) is { } proved && proved.AccountId == current.AccountId
            && await SignIns.SpendAsync(proved.StepId, stop)) return await ProvedAsync(stop);
        ModelState.AddModelError(string.Empty, Text.Of("The passkey did not prove that it is you. Try again."));
        return await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken stop)
    {
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), Text.Of("Give your password."));
        if (string.IsNullOrWhiteSpace(Code)) ModelState.AddModelError(nameof(Code), Text.Of("Give the six digits of your app."));
        await ShowAsync(stop);
        var places = Places(UserName);
        if (!ModelState.IsValid || MustWait(places, nameof(Password))) return Page();
        var proof = await proofs.PasswordAsync(UserName, Password!, stop);
        if (proof.Verdict is ProofVerdict.Proved && await proofs.CodeAsync(current.AccountId, Code!, stop) is not null)
        {
            Succeeded(places);
            return await ProvedAsync(stop);
        }

        Refuse(proof.Verdict is ProofVerdict.Proved ? ProofVerdict.Wrong : proof.Verdict, places, nameof(Password), Text.Of("The password and the code did not prove that it is you."));
        return Page();
    }

    private async Task<IActionResult> ProvedAsync(CancellationToken stop)
    {
        await SignIns.ProveAsync(current.SessionId, current.Actor, stop);
        return LocalRedirect(Destination);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        var account = await db.Accounts.AsNoTracking().SingleAsync(known => known.Id == current.AccountId, stop);
        UserName = account.UserName;
        HasPassword = account.PasswordHash is not null && account.TotpSecret is not null;
        HasPasskey = passkeys.ArePossible(HttpContext) && await db.Passkeys.AnyAsync(passkey => passkey.AccountId == account.Id, stop);
        return Page();
    }
}
