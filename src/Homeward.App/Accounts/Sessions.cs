using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Accounts;

/// <summary>Who is signed in, kept in the database and not in the cookie: ending a session ends it for every copy of its cookie, on every node.</summary>
public sealed class Sessions(HomewardDb db, TimeProvider clock)
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    /// <summary>How long a proof of who it is serves for what asks for one anew.</summary>
    public static readonly TimeSpan Proof = TimeSpan.FromMinutes(5);

    // A session that is used is written down again at most this often; the idle time may come out shorter by it, never longer.
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(30);

    /// <summary>A new session and the id that opens it, which is known nowhere else.</summary>
    public async Task<string> BeginAsync(Account account, SignInWay way, string address, string? providerSession = null, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var (started, seen) = (now - Absolute, now - Idle);
        await db.Sessions.Where(session => session.StartedAt < started || session.LastSeenAt < seen).ExecuteDeleteAsync(stop);
        db.Sessions.Add(new Session
        {
            Hash = HashOf(id), AccountId = account.Id, StartedAt = now, LastSeenAt = now, ProvedAt = now, Way = way, Address = address, ProviderSession = providerSession,
        });
        await db.SaveChangesAsync(stop);
        return id;
    }

    /// <summary>The session an id opens; null when it is over, its account is disabled, its worker has left or there never was one. Finding it counts as use.</summary>
    public async Task<OpenSession?> FindAsync(string id, CancellationToken stop = default)
    {
        var hash = HashOf(id);
        var found = await Opens.For(db)(db, hash, stop);
        if (found is null) return null;
        var now = clock.GetUtcNow();
        if (now - found.StartedAt > Absolute || now - found.LastSeenAt > Idle)
        {
            await EndAsync(id, stop);
            return null;
        }

        if (now - found.LastSeenAt > Grain)
            await db.Sessions.Where(session => session.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(static session => session.LastSeenAt, now), stop);
        return found;
    }

    /// <summary>The person behind the session has proved again who they are.</summary>
    public Task ProveAsync(string id, CancellationToken stop = default)
    {
        var (hash, now) = (HashOf(id), clock.GetUtcNow());
        return db.Sessions.Where(session => session.Hash == hash).ExecuteUpdateAsync(set => set.SetProperty(static session => session.ProvedAt, now), stop);
    }

    /// <summary>Whether the person behind an account has proved who they are in one of its open sessions, as lately as what asks for it anew demands.</summary>
    public Task<bool> ProvedLatelyAsync(Guid accountId, CancellationToken stop = default)
    {
        var since = clock.GetUtcNow() - Proof;
        return db.Sessions.AnyAsync(session => session.AccountId == accountId && session.ProvedAt >= since, stop);
    }

    public Task EndAsync(string id, CancellationToken stop = default)
    {
        var hash = HashOf(id);
        return db.Sessions.Where(session => session.Hash == hash).ExecuteDeleteAsync(stop);
    }

    /// <summary>Ends all of an account's sessions, wherever they are open; all but one where that one is named.</summary>
    public static Task EndAllAsync(HomewardDb db, Guid accountId, string? but = null, CancellationToken stop = default)
    {
        var kept = but is null ? [] : HashOf(but);
        return db.Sessions.Where(session => session.AccountId == accountId && session.Hash != kept).ExecuteDeleteAsync(stop);
    }

    internal static byte[] HashOf(string id) => SHA256.HashData(Encoding.UTF8.GetBytes(id));

    private static readonly CompiledByModel<Func<HomewardDb, byte[], CancellationToken, Task<OpenSession?>>> Opens = new(static () =>
        EF.CompileAsyncQuery(Part.PutIn<Func<HomewardDb, byte[], CancellationToken, OpenSession?>>(static (db, hash, stop) =>
            (from session in db.Sessions.AsNoTracking()
             where session.Hash == hash
             join account in db.Accounts on session.AccountId equals account.Id
             where account.DisabledAt == null
             from worker in Part.Of(Actors.Active, db, account.WorkerId)
             select new OpenSession(account.Id, worker, session.StartedAt, session.LastSeenAt, session.ProvedAt, session.Way)).SingleOrDefault())));
}

/// <summary>A session that is open, and whose it is: all that a request has to know of it, in one question.</summary>
public sealed record OpenSession(
    Guid AccountId, ActiveWorker Worker, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset ProvedAt, SignInWay Way);
