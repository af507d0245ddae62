using System.Globalization;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>
/// Closes accounts that nobody has used for some days (NIST SP 800-53, AC-2(3)), with their sessions, tokens and codes; what they are signed in with stays, so that an administrator can open one
/// again. The worker has not left: cases stay with them until somebody takes them over, and their supervisor is shown that these need a worker.
/// </summary>
public sealed class UnusedAccounts(HomewardDb db, TimeProvider clock, UnusedDays days)
{
    /// <summary>An account that is closed while its worker is here was closed by this and by nothing else.</summary>
    public static Task<bool> IsClosedAsync(HomewardDb db, Guid accountId, CancellationToken stop = default) =>
        AccountQuery.OfThoseHere(db).AnyAsync(account => account.Id == accountId && account.DisabledAt != null, stop);

    /// <summary>Closes what nobody has used, each with its entry in the ledger, all in one transaction; says how many. Done again, it changes nothing.</summary>
    /// <param name="ofProvider">Whether the agency signs in through its identity provider: then this site's own accounts are kept for the day that is down, and stay open unused.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<int> CloseAsync(bool ofProvider, CancellationToken stop = default)
    {
        var closed = 0;
        await WriteTransaction.AloneAsync(db, async () =>
        {
            closed = await CloseEachAsync(ofProvider, stop);
            return null;
        }, stop);
        return closed;
    }

    /// <summary>An administrator opens it again; the days count anew from now. Tokens stay revoked: their owner makes new ones.</summary>
    public async Task<Refusal?> OpenAgainAsync(Actor actor, Guid workerId, CancellationToken stop = default)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        var now = clock.GetUtcNow();
        var account = await AccountQuery.OfThoseHere(db).AsNoTracking().SingleOrDefaultAsync(known => known.WorkerId == workerId && known.DisabledAt != null, stop);
        if (account is null) return new Refusal("This account is open already, or the person has left.");
        await db.Accounts.Where(known => known.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(static known => known.DisabledAt, (DateTimeOffset?)null).SetProperty(static known => known.ReopenedAt, now), stop);
        await LedgerWriter.AppendAsync(db, new Deed { At = now, Actor = actor, Process = "Open an unused account again", Records = [AccountDeeds.Record(account.Id)] }, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private async Task<int> CloseEachAsync(bool ofProvider, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var unused = await UnusedAsync(now - days.Length, ofProvider, stop);
        var closed = 0;
        foreach (var account in await WithoutTheLastAdministratorAsync(unused, stop))
        {
            await db.Accounts.Where(known => known.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(static known => known.DisabledAt, now), stop);
            await Sessions.EndAllAsync(db, account.Id, stop: stop);
            await ApiTokens.RevokeAllAsync(db, account.Id, now, stop);
            await db.Invitations.Where(invitation => invitation.AccountId == account.Id && invitation.UsedAt == null && invitation.EndsAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(static invitation => invitation.EndsAt, now), stop);
            var since = account.LastUsedAt is { } used ? $"Last used on {Day(used)}" : $"Never used since it was made on {Day(account.CreatedAt)}";
            await LedgerWriter.AppendAsync(db, new Deed { At = now, By = "nightly work", Process = "Close an unused account", Reason = since, Records = [AccountDeeds.Record(account.Id)] }, stop);
            closed++;
        }

        return closed;
    }

    // A token at work is use of its owner's account.
    private Task<List<Account>> UnusedAsync(DateTimeOffset since, bool ofProvider, CancellationToken stop) => db.Accounts.AsNoTracking()
        .Where(account => account.DisabledAt == null && account.CreatedAt < since && (account.LastUsedAt == null || account.LastUsedAt < since) && (account.ReopenedAt == null || account.ReopenedAt < since))
        .Where(account => !ofProvider || account.ByProvider)
        .Where(account => !db.ApiTokens.Any(token => token.AccountId == account.Id && token.LastUsedAt >= since) && !db.Sessions.Any(session => session.AccountId == account.Id && session.LastSeenAt >= since))
        .OrderBy(static account => account.LastUsedAt).ThenBy(static account => account.Id).ToListAsync(stop);

    // Where nobody else could open an account again, the administrator who was here last keeps theirs.
    private async Task<IEnumerable<Account>> WithoutTheLastAdministratorAsync(List<Account> unused, CancellationToken stop)
    {
        var able = await AccountQuery.OfThoseHere(db).AsNoTracking()
            .Where(account => account.DisabledAt == null && db.Workers.Any(worker => worker.Id == account.WorkerId && worker.Role == Role.Administrator))
            .Where(account => account.ByProvider || (account.PasswordHash != null && account.TotpSecret != null) || db.Passkeys.Any(passkey => passkey.AccountId == account.Id))
            .ToListAsync(stop);
        var last = able.All(account => unused.Exists(one => one.Id == account.Id)) ? able.MaxBy(static account => account.LastUsedAt ?? account.CreatedAt) : null;
        return unused.Where(account => account.Id != last?.Id);
    }

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
