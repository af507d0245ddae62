using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Homeward.App.Data;

/// <summary>
/// A transaction that writes. SQLite has one writer at a time, and lets whoever asks next by chance come first: within a process writers stand in line instead,
/// without holding a thread, so that the sixteenth waits for fifteen and no longer. PostgreSQL needs no line.
/// </summary>
public sealed class WriteTransaction : IAsyncDisposable
{
    private const int Turns = 10;

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Lines = new(StringComparer.Ordinal);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(SqliteSettings.BusySeconds);

    private readonly IDbContextTransaction transaction;
    private readonly SemaphoreSlim? line;

    private WriteTransaction(IDbContextTransaction transaction, SemaphoreSlim? line)
    {
        this.transaction = transaction;
        this.line = line;
    }

    /// <summary>Takes a turn and begins. Who has waited as long as the database would let them begins all the same, and hears from it what is in the way.</summary>
    public static async Task<WriteTransaction> BeginAsync(HomewardDb db, CancellationToken stop, IsolationLevel level = IsolationLevel.ReadCommitted)
    {
        var stand = db.Database.IsSqlite() ? Lines.GetOrAdd(db.Database.GetConnectionString()!, static _ => new SemaphoreSlim(1, 1)) : null;
        var taken = stand is not null && await stand.WaitAsync(Longest, stop) ? stand : null;
        try
        {
            return new WriteTransaction(await db.Database.BeginTransactionAsync(level, stop), taken);
        }
        catch
        {
            taken?.Release();
            throw;
        }
    }

    /// <summary>
    /// Does what looks before it writes as if nobody else wrote meanwhile: where somebody did, PostgreSQL breaks it off and it is done anew. Of what it refuses nothing is
    /// written.
    /// </summary>
    public static async Task<Refusal?> AloneAsync(HomewardDb db, Func<Task<Refusal?>> work, CancellationToken stop)
    {
        for (var turn = 1; ; turn++)
        {
            await using var begun = await BeginAsync(db, stop, IsolationLevel.Serializable);
            try
            {
                if (await work() is { } refusal) return refusal;
                await begun.CommitAsync(stop);
                return null;
            }
            catch (Exception broken) when (turn < Turns && IsBrokenOff(broken))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    public Task CommitAsync(CancellationToken stop) => transaction.CommitAsync(stop);

    public Task RollbackAsync(CancellationToken stop) => transaction.RollbackAsync(stop);

    private static bool IsBrokenOff(Exception thrown) =>
        thrown is DbException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } || (thrown.InnerException is { } inner && IsBrokenOff(inner));

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            line?.Release();
        }
    }
}
