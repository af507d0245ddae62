using System.Security.Cryptography;
using System.Text;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>Counts passwords and codes tried in a row without success, in the database, so that every node counts the same.</summary>
public sealed class Tries(HomewardDb db, TimeProvider clock)
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(30);

    /// <summary>True when too many have failed: a password or code under this name is not looked at.</summary>
    public Task<bool> AreTooManyAsync(string userName, CancellationToken stop)
    {
        var name = HashOf(userName);
        return db.FailedTries.AnyAsync(tries => tries.NameHash == name && tries.Count >= FailedTries.Most, stop);
    }

    public async Task FailedAsync(string userName, CancellationToken stop)
    {
        var (name, now) = (HashOf(userName), clock.GetUtcNow());
        for (var again = 0; again < 2; again++)
        {
            var counted = await db.FailedTries.Where(tries => tries.NameHash == name)
                .ExecuteUpdateAsync(set => set.SetProperty(static tries => tries.Count, static tries => tries.Count + 1).SetProperty(static tries => tries.LastAt, now), stop);
            if (counted > 0) return;
            db.FailedTries.Add(new FailedTries { NameHash = name, Count = 1, LastAt = now });
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateException)
            {
                // Another try under the same name was first.
                db.ChangeTracker.Clear();
            }
        }
    }

    public async Task ForgetAsync(string userName, CancellationToken stop)
    {
        var (name, old) = (HashOf(userName), clock.GetUtcNow() - Forgotten);
        await db.FailedTries.Where(tries => tries.NameHash == name || (tries.LastAt < old && tries.Count < FailedTries.Most)).ExecuteDeleteAsync(stop);
    }

    // Names that strangers typed are not kept.
    private static string HashOf(string userName) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Account.KeyOf(userName))));
}
