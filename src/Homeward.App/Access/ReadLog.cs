using Homeward.App.Data;

namespace Homeward.App.Access;

/// <summary>
/// Writes down who looked at which record, before anything of it is shown. Who looks while others are being written down joins those who come next: all of them
/// wait for the disk once, and not each for all before. One for the life of the process.
/// </summary>
public sealed class ReadLog(Database database) : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private Batch? next;

    /// <summary>Comes back when the reads are on the disk. Who goes away meanwhile is written down all the same.</summary>
    public Task WriteAsync(IReadOnlyCollection<CaseRead> reads, CancellationToken stop = default)
    {
        if (reads.Count == 0) return Task.CompletedTask;
        lock (gate)
        {
            var batch = next ??= new Batch();
            batch.Reads.AddRange(reads);
            batch.Written ??= Task.Run(() => WriteAsync(batch), CancellationToken.None);
            return batch.Written.WaitAsync(stop);
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task WriteAsync(Batch batch)
    {
        await turn.WaitAsync();
        try
        {
            lock (gate) next = null;
            await using var db = database.Open();
            await using var transaction = await WriteTransaction.BeginAsync(db, CancellationToken.None);
            db.CaseReads.AddRange(batch.Reads);
            await db.SaveChangesAsync();
            await transaction.CommitAsync(CancellationToken.None);
        }
        finally
        {
            turn.Release();
        }
    }

    private sealed class Batch
    {
        public List<CaseRead> Reads { get; } = [];

        public Task? Written { get; set; }
    }
}
