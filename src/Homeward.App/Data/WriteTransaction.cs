using System.Collections.Concurrent;
using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Homeward.App.Data;

/// <summary>
/// A transaction that writes. SQLite has one writer at a time, and lets whoever asks next by chance come first: within a process writers stand in line instead,
/// without holding a thread, so that the sixteenth waits for fifteen and no longer. PostgreSQL needs no line.
/// </summary>
public sealed class WriteTransaction : IAsyncDisposable
{
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

    public Task CommitAsync(CancellationToken stop) => transaction.CommitAsync(stop);

    public Task RollbackAsync(CancellationToken stop) => transaction.RollbackAsync(stop);

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
