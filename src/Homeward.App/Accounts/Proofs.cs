using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>
/// Whether what somebody gave is theirs. Says no in the same words and the same time whether the user name is anybody's or not. That an account has closed unused is for the session to say, when all
/// is proved; a leaver's proves nothing.
/// </summary>
public sealed class Proofs(HomewardDb db, Passwords passwords, AppSecrets secrets, TimeProvider clock)
{
    /// <summary>The account whose password it is.</summary>
    public async Task<PasswordProof> PasswordAsync(string userName, string password, CancellationToken stop)
    {
        var tries = new Tries(db, clock);
        var key = Account.KeyOf(userName);
        var account = await AccountQuery.OfThoseHere(db).AsNoTracking().SingleOrDefaultAsync(known => known.UserNameKey == key && !known.ByProvider, stop);
        if (await tries.AreTooManyAsync(userName, stop)) return new PasswordProof(ProofVerdict.TooMany);
        var right = await passwords.IsAsync(password, account?.TotpSecret is null ? null : account.PasswordHash, stop);
        if (right is null) return new PasswordProof(ProofVerdict.Busy);
        if (right.Value) return new PasswordProof(ProofVerdict.Proved, account);
        await tries.FailedAsync(userName, stop);
        return new PasswordProof(ProofVerdict.Wrong);
    }

    /// <summary>The second half: the code of the app, or a printed one, each taken once.</summary>
    public async Task<SignInWay?> CodeAsync(Guid accountId, string typed, CancellationToken stop)
    {
        var tries = new Tries(db, clock);
        var account = await AccountQuery.OfThoseHere(db).AsNoTracking().SingleOrDefaultAsync(known => known.Id == accountId, stop);
        if (account is null || await tries.AreTooManyAsync(account.UserName, stop)) return null;
        if (await IsOfAppAsync(account, typed, stop)) return SignInWay.PasswordAndCode;
        if (await IsPrintedAsync(account, typed, stop)) return SignInWay.RecoveryCode;
        await tries.FailedAsync(account.UserName, stop);
        return null;
    }

    private async Task<bool> IsOfAppAsync(Account account, string typed, CancellationToken stop)
    {
        if (account.TotpSecret is null) return false;
        if (Totp.StepOf(secrets.Open(account.TotpSecret), typed, clock.GetUtcNow(), account.TotpStep) is not { } step) return false;
        // Of two who give the same code at once, one is first.
        return await db.Accounts.Where(known => known.Id == account.Id && (known.TotpStep == null || known.TotpStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(static known => known.TotpStep, step), stop) == 1;
    }

    private async Task<bool> IsPrintedAsync(Account account, string typed, CancellationToken stop)
    {
        var (hash, now) = (OneTimeCode.HashOf(typed), clock.GetUtcNow());
        return await db.RecoveryCodes.Where(code => code.AccountId == account.Id && code.Hash == hash && code.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static code => code.UsedAt, now), stop) == 1;
    }
}

public enum ProofVerdict
{
    Proved,
    Wrong,

    /// <summary>Too many have failed under this name.</summary>
    TooMany,

    /// <summary>The line before the door is full.</summary>
    Busy,
}

public sealed record PasswordProof(ProofVerdict Verdict, Account? Account = null);
