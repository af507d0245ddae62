using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>Accounts that an identity provider vouches for. Nobody gets one by signing in there: an administrator has added the worker first.</summary>
public static class ProviderAccounts
{
    /// <summary>The account of a provider's subject; the first time, the one an administrator made for that user name. Null when there is none.</summary>
    public static async Task<Account?> OfAsync(HomewardDb db, string issuer, string subject, string? userName, CancellationToken stop)
    {
        var known = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Provider == issuer && account.Subject == subject, stop);
        if (known is not null || string.IsNullOrWhiteSpace(userName)) return known;
        var key = Account.KeyOf(userName);
        await db.Accounts.Where(account => account.UserNameKey == key && account.ByProvider && account.Subject == null && account.DisabledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(static account => account.Provider, issuer).SetProperty(static account => account.Subject, subject), stop);
        return await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Provider == issuer && account.Subject == subject, stop);
    }

    /// <summary>Ends what the provider says is over: one of its sessions, or all of a person's.</summary>
    public static Task<int> EndAsync(HomewardDb db, string issuer, string? providerSession, string? subject, CancellationToken stop) => providerSession is not null
        ? db.Sessions.Where(session => session.ProviderSession == providerSession && db.Accounts.Any(account => account.Id == session.AccountId && account.Provider == issuer))
            .ExecuteDeleteAsync(stop)
        : db.Sessions.Where(session => db.Accounts.Any(account => account.Id == session.AccountId && account.Provider == issuer && account.Subject == subject))
            .ExecuteDeleteAsync(stop);
}
