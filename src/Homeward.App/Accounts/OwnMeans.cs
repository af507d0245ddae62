using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>A worker's own acts on what they sign in with. Each ends their other sessions: whoever else had the account is out.</summary>
public sealed class OwnMeans(HomewardDb db, TimeProvider clock)
{
    public async Task AddAsync(Actor actor, Guid accountId, Means means, string session, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        await KeepAsync(accountId, means, now, stop);
        await EndAsync(actor, accountId, session, $"Add to how to sign in: {Words(means)}", now, stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>Takes a passkey away, unless nothing would be left to sign in with.</summary>
    public Task<Refusal?> RemovePasskeyAsync(Actor actor, Guid accountId, byte[] passkeyId, string session, CancellationToken stop = default) => WriteTransaction.AloneAsync(db, async () =>
    {
        var now = clock.GetUtcNow();
        var another = await db.Passkeys.AnyAsync(passkey => passkey.AccountId == accountId && passkey.Id != passkeyId, stop)
            || await db.Accounts.AnyAsync(account => account.Id == accountId && account.PasswordHash != null && account.TotpSecret != null, stop);
        if (!another) return new Refusal("This passkey is all you sign in with. Add another passkey, or a password with an authenticator app, before you take it away.");
        await db.Passkeys.Where(passkey => passkey.AccountId == accountId && passkey.Id == passkeyId).ExecuteDeleteAsync(stop);
        await EndAsync(actor, accountId, session, "Take a passkey away", now, stop);
        return null;
    }, stop);

    /// <summary>A new sheet of recovery codes; those printed before serve no longer.</summary>
    public async Task<IReadOnlyList<string>> NewCodesAsync(Actor actor, Guid accountId, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        await db.RecoveryCodes.Where(code => code.AccountId == accountId).ExecuteDeleteAsync(stop);
        var sheet = new List<string>(RecoveryCode.Sheet);
        for (var at = 0; at < RecoveryCode.Sheet; at++)
        {
            var code = OneTimeCode.New(out var words);
            sheet.Add(words);
            db.RecoveryCodes.Add(new RecoveryCode { AccountId = accountId, Hash = code.Hash, MadeAt = now });
        }

        await db.SaveChangesAsync(stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = now, Actor = actor, Process = "Print recovery codes", Records = [AccountDeeds.Record(accountId)] }, stop);
        await transaction.CommitAsync(stop);
        return sheet;
    }

    internal static string Words(Means means) => means is Means.ByPasskey ? "passkey" : "password with authenticator app";

    internal async Task KeepAsync(Guid accountId, Means means, DateTimeOffset now, CancellationToken stop)
    {
        if (means is Means.ByPasskey passkey)
        {
            db.Passkeys.Add(Passkey.Of(accountId, passkey.Made, passkey.Name) with { AddedAt = now });
            await db.SaveChangesAsync(stop);
            return;
        }

        var (hash, secret, step) = (Means.ByPassword)means;
        await db.Accounts.Where(account => account.Id == accountId).ExecuteUpdateAsync(
            set => set.SetProperty(static account => account.PasswordHash, hash)
                .SetProperty(static account => account.TotpSecret, secret)
                .SetProperty(static account => account.TotpStep, step),
            stop);
    }

    private async Task EndAsync(Actor actor, Guid accountId, string session, string process, DateTimeOffset now, CancellationToken stop)
    {
        await Sessions.EndAllAsync(db, accountId, session, stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = now, Actor = actor, Process = process, Records = [AccountDeeds.Record(accountId)] }, stop);
    }
}
