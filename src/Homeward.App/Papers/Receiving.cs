using System.Security.Cryptography;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Papers.Checks;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

/// <summary>Takes in a file that somebody sends, before the act that makes it a paper of a child: checks it, puts it on the disk, and remembers whose it is.</summary>
public sealed class Receiving(HomewardDb db, DocumentStore store, DocumentLimits limits, TimeProvider clock)
{
    /// <summary>The file as it was received, or why it was not.</summary>
    /// <param name="actor">Who sends it.</param>
    /// <param name="key">The key of the form it came with.</param>
    /// <param name="name">The name it has with the sender.</param>
    /// <param name="content">Its content, which can be read from its start as often as needed.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<(ReceivedFile? File, Said? Refusal)> ReceiveAsync(Actor actor, Guid key, string name, Stream content, CancellationToken stop = default)
    {
        if (content.Length == 0) return (null, Said.Of("This file is empty. Choose another."));
        if (content.Length > limits.LargestFile) return (null, Said.Of($"This file is larger than {limits.Megabytes} MB. Attach a smaller copy, or its parts one by one."));
        var ending = FileName.EndingOf(name);
        if (EndingCheck.FormOf(ending) is not { } form) return (null, EndingCheck.Refusal(ending));
        if (await FileCheck.RefusalAsync(content, form, stop) is { } refusal) return (null, refusal);
        var now = clock.GetUtcNow();
        var dayAgo = now.AddDays(-1);
        if (await db.ReceivedFiles.CountAsync(file => file.WorkerId == actor.WorkerId && file.At > dayAgo, stop) >= limits.FilesADay)
            return (null, Said.Of($"You have sent {limits.FilesADay} files within a day. Go on tomorrow."));
        var sha256 = await DocumentStore.HashAsync(content, stop);
        var received = new ReceivedFile
        {
            Id = IdOf(actor.WorkerId, key, sha256), WorkerId = actor.WorkerId, FileName = FileName.Kept(name), Sha256 = sha256, Length = content.Length, Form = form, At = now,
        };
        try
        {
            await store.KeepAsync(sha256, content, stop);
            await RememberAsync(received, stop);
            // A clean-up that had begun before may have taken it away as nobody's.
            if (!store.Holds(sha256)) await store.KeepAsync(sha256, content, stop);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            return (null, Said.Of("The file could not be written to this site’s disk, and nothing is saved. Tell whoever runs the site; your answers are below."));
        }

        return (received, null);
    }

    /// <summary>What somebody sent before with the same form; null where there is none, or it is gone.</summary>
    public async Task<ReceivedFile?> FindAsync(Actor actor, Guid id, CancellationToken stop = default) =>
        await db.ReceivedFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id && file.WorkerId == actor.WorkerId, stop) is { } file && store.Holds(file.Sha256) ? file : null;

    private async Task RememberAsync(ReceivedFile received, CancellationToken stop)
    {
        if (await db.ReceivedFiles.AnyAsync(file => file.Id == received.Id, stop)) return;
        try
        {
            db.ReceivedFiles.Add(received);
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same form, sent twice at once.
            db.ChangeTracker.Clear();
            if (!await db.ReceivedFiles.AnyAsync(file => file.Id == received.Id, stop)) throw;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static Guid IdOf(Guid worker, Guid key, string sha256) =>
        new(SHA256.HashData([.. worker.ToByteArray(), .. key.ToByteArray(), .. Convert.FromHexString(sha256)]).AsSpan(0, 16));
}
