using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.SignIn;

/// <summary>The framework's passkey check over our accounts: asks the browser for a passkey or for a new one, and judges the answer.</summary>
public sealed class Passkeys(HomewardDb db, SiteOptions site, Steps steps, IPasskeyHandler<Account> handler)
{
    /// <summary>Browsers bind passkeys to a name; an address of numbers has none.</summary>
    public bool ArePossible(HttpContext context) => (site.HttpsHost ?? context.Request.Host.Host) is var host && !System.Net.IPAddress.TryParse(host, out _);

    /// <summary>What the browser needs to find a passkey: any of this site's, or one of an account's.</summary>
    public async Task<string> AskAsync(HttpContext context, Account? account)
    {
        var asked = await handler.MakeRequestOptionsAsync(account!, context);
        steps.Write(context, new PasskeyStep(CodeStep.NewId(), asked.AssertionState!));
        return asked.RequestOptionsJson;
    }

    /// <summary>What the browser needs to make a new one.</summary>
    public async Task<string> AskForNewAsync(HttpContext context, Guid accountId, string userName, string name)
    {
        var asked = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = accountId.ToString("N"), Name = userName, DisplayName = name }, context);
        steps.Write(context, new PasskeyStep(CodeStep.NewId(), asked.AttestationState!));
        return asked.CreationOptionsJson;
    }

    /// <summary>The account the passkey belongs to; null where the answer does not hold.</summary>
    public async Task<ProvedPasskey?> ProveAsync(HttpContext context, string credential)
    {
        if (steps.Read<PasskeyStep>(context) is not { } step) return null;
        var proof = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential, AssertionState = step.State });
        if (!proof.Succeeded) return null;
        var (id, count, backedUp, now) = (proof.Passkey.CredentialId, (long)proof.Passkey.SignCount, proof.Passkey.IsBackedUp, site.RealClock.GetUtcNow());
        await db.Passkeys.Where(passkey => passkey.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(static passkey => passkey.SignCount, count)
                .SetProperty(static passkey => passkey.BackedUp, backedUp)
                .SetProperty(static passkey => passkey.LastUsedAt, now),
            context.RequestAborted);
        steps.Clear<PasskeyStep>(context);
        return new ProvedPasskey(proof.User.Id, step.Id);
    }

    /// <summary>The new passkey, where the answer holds and it was made for this account.</summary>
    public async Task<Means?> MadeAsync(HttpContext context, string credential, Guid accountId, string? name)
    {
        if (steps.Read<PasskeyStep>(context) is not { } step) return null;
        var made = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential, AttestationState = step.State });
        steps.Clear<PasskeyStep>(context);
        return made.Succeeded && string.Equals(made.UserEntity.Id, accountId.ToString("N"), StringComparison.Ordinal)
            ? new Means.ByPasskey(made.Passkey, string.IsNullOrWhiteSpace(name) ? "Passkey" : name.Trim())
            : null;
    }
}

/// <summary>A passkey that held: whose it is, and the step that is spent with it.</summary>
public sealed record ProvedPasskey(Guid AccountId, string StepId);
