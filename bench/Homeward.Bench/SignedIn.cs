using Homeward.App.Accounts;
using Homeward.App.Data;

namespace Homeward.Bench;

/// <summary>A worker with a session as signing in makes it.</summary>
internal sealed record SignedIn(Guid WorkerId, string Cookie)
{
    // As many as an agency of a thousand children has, so that agencies differ in their size alone and not in how many ask.
    private const int Most = 58;

    /// <summary>Workers from all over the agency.</summary>
    public static async Task<IReadOnlyList<SignedIn>> AllAsync(Database database, IReadOnlyList<Guid> workers)
    {
        await using var db = database.Open();
        var sessions = new Sessions(db, TimeProvider.System);
        var signedIn = new SignedIn[Math.Min(workers.Count, Most)];
        for (var at = 0; at < signedIn.Length; at++)
        {
            var name = FormattableString.Invariant($"worker-{at}");
            var account = new Account
            {
                Id = Guid.NewGuid(), WorkerId = workers[(int)((long)at * workers.Count / signedIn.Length)], UserName = name, UserNameKey = Account.KeyOf(name),
                CreatedAt = TimeProvider.System.GetUtcNow(), ByProvider = false,
            };
            db.Accounts.Add(account);
            await db.SaveChangesAsync();
            signedIn[at] = new SignedIn(account.WorkerId, "homeward=" + await sessions.BeginAsync(account, SignInWay.Passkey, "127.0.0.1"));
        }

        return signedIn;
    }
}
