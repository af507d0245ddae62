using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Pages.SignIn;

/// <summary>A worker's own passkeys, codes and sessions.</summary>
[StepUp]
public sealed class MineModel(HomewardDb db, OwnMeans means, SignIns signIns, Passkeys passkeys, CurrentActor current) : PageModel
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    public int CodesLeft { get; private set; }

    public int Sessions { get; private set; }

    /// <summary>An administrator has no cases, so nothing would be in it.</summary>
    public bool MayHaveCalendar => current.Actor.Role is not Role.Administrator;

    public bool PasskeysArePossible => passkeys.ArePossible(HttpContext);

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? passkeyName, CancellationToken stop)
    {
        if (PasskeyNames.Refusal(passkeyName) is { } refusal)
        {
            this.Refuse("PasskeyName", refusal);
            await ShowAsync(stop);
            return Page();
        }

        if (!string.IsNullOrEmpty(credential) && await passkeys.MadeAsync(HttpContext, credential, current.AccountId, passkeyName) is { } made)
        {
            await means.AddAsync(current.Actor, current.AccountId, made, current.SessionId, stop);
            return Done(Text.Of("The passkey serves from now on. Your other sessions have ended."));
        }

        ModelState.AddModelError(string.Empty, Text.Of("The passkey was not made. Try again when you are ready."));
        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string passkey, CancellationToken stop)
    {
        if (await means.RemovePasskeyAsync(current.Actor, current.AccountId, Convert.FromHexString(passkey), current.SessionId, stop) is not { } refusal)
            return Done(Text.Of("The passkey serves no longer. Your other sessions have ended."));
        this.Refuse(refusal);
        await ShowAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken stop)
    {
        await signIns.CloseOthersAsync(current.AccountId, current.SessionId, current.Actor, stop);
        return Done(Text.Of("You are signed in only here."));
    }

    private LocalRedirectResult Done(string sentence)
    {
        this.Say(sentence);
        return LocalRedirect(Links.SignInMine);
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        var id = current.AccountId;
        Account = await db.Accounts.AsNoTracking().SingleAsync(account => account.Id == id, stop);
        Passkeys = await db.Passkeys.AsNoTracking().Where(passkey => passkey.AccountId == id).OrderBy(static passkey => passkey.AddedAt).ToListAsync(stop);
        CodesLeft = await db.RecoveryCodes.CountAsync(code => code.AccountId == id && code.UsedAt == null, stop);
        Sessions = await db.Sessions.CountAsync(session => session.AccountId == id, stop);
    }
}
