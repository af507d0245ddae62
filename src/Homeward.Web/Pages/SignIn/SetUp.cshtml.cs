using Homeward.App.Accounts;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Pages.SignIn;

/// <summary>Reached with a code that was right: nothing is kept, and the code is not spent, before something to sign in with stands.</summary>
[AllowAnonymous]
public sealed class SetUpModel(
    SiteOptions site, Throttle throttle, SetUp setUp, SignIns signIns, Steps steps, Passkeys passkeys, Passwords passwords, AppSecrets secrets, FirstStart first)
    : SignInPage(site, signIns, throttle)
{
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public SetUpStep Step { get; private set; } = null!;

    public bool PasskeysArePossible => passkeys.ArePossible(HttpContext);

    public string NamedAddress => $"{Request.Scheme}://localhost:{Request.Host.Port}/";

    public IHtmlContent Picture => QrPicture.Of(Totp.Address(Secret, Step.UserName));

    public string Letters => string.Join(' ', Totp.Letters(Secret).Chunk(4).Select(static group => new string(group)));

    private byte[] Secret => secrets.Open(Step.TotpSecret);

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (steps.Read<SetUpStep>(HttpContext) is { } step) Step = step;
        else context.Result = LocalRedirect(Links.SignInJoin);
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? passkeyName, CancellationToken stop)
    {
        if (PasskeyNames.Refusal(passkeyName) is { } refusal)
        {
            this.Refuse("PasskeyName", refusal);
            return Page();
        }

        if (!string.IsNullOrEmpty(credential) && await passkeys.MadeAsync(HttpContext, credential, Step.AccountId, passkeyName) is { } made)
            return await KeepAsync(made, SignInWay.Passkey, stop);
        ModelState.AddModelError(string.Empty, Text.Of("The passkey was not made. Try again, or use a password and an app."));
        return Page();
    }

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken stop)
    {
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), Text.Of("Choose a password."));
        else if (PasswordRules.Refusal(Password) is { } refusal) this.Refuse(nameof(Password), refusal);
        var step = Totp.StepOf(Secret, Code ?? string.Empty, Now, null);
        if (step is null) ModelState.AddModelError(nameof(Code), Text.Of("These are not the digits the app shows now. They change every half minute."));
        if (!ModelState.IsValid) return Page();
        if (await passwords.HashAsync(Password!, stop) is { } hash)
            return await KeepAsync(new Means.ByPassword(hash, Step.TotpSecret, step!.Value), SignInWay.PasswordAndCode, stop);
        Refuse(ProofVerdict.Busy, [], nameof(Password), string.Empty);
        return Page();
    }

    private async Task<IActionResult> KeepAsync(Means means, SignInWay way, CancellationToken stop)
    {
        var refusal = Step.InvitationId is { } invitation
            ? await setUp.AcceptAsync(invitation, means, Address.Of(HttpContext), stop)
            : await setUp.FirstAsync(Step.AccountId, Step.FirstName!, Step.UserName, means, Address.Of(HttpContext), stop);
        if (refusal is not null)
        {
            this.Refuse(refusal);
            return Page();
        }

        first.Done();
        steps.Clear<SetUpStep>(HttpContext);
        return await OpenAsync(Step.AccountId, way, null, stop, Links.SignInCodes) ?? Page();
    }
}
