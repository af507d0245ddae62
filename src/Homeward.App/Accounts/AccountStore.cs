using System.Globalization;
using Homeward.App.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>What the framework's passkey check asks of the accounts: whose a passkey is. It changes no account; our own acts do.</summary>
public sealed class AccountStore(HomewardDb db) : IUserPasskeyStore<Account>
{
    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParseExact(userId, "N", out var id)
            ? await AccountQuery.OfThoseHere(db).AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, cancellationToken)
            : null;

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await db.Passkeys.AsNoTracking().Where(passkey => passkey.AccountId == user.Id).ToListAsync(cancellationToken)).Select(static passkey => passkey.Info())];

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await db.Passkeys.AsNoTracking().SingleOrDefaultAsync(passkey => passkey.AccountId == user.Id && passkey.Id == credentialId, cancellationToken))?.Info();

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await (from passkey in db.Passkeys
               where passkey.Id == credentialId
               join account in AccountQuery.OfThoseHere(db) on passkey.AccountId equals account.Id
               select account).AsNoTracking().SingleOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString("N", CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserNameKey);

    public async Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.UserNameKey == normalizedUserName && account.DisabledAt == null, cancellationToken);

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw Ours();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw Ours();

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw Ours();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw Ours();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw Ours();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw Ours();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw Ours();

    public void Dispose()
    {
        // The context belongs to the request.
    }

    private static NotSupportedException Ours() => new("Accounts are changed by the acts in Homeward.App.Accounts.");
}
