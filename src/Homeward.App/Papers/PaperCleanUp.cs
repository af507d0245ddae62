using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

/// <summary>
/// Takes away what was sent and became no paper: the note of it after a day, and then the file, where nobody else's paper is the same. A file is set aside first and
/// looked up once more, so that one that is sent again at that moment is not lost.
/// </summary>
public sealed class PaperCleanUp(Database database, DocumentStore store, TimeProvider clock)
{
    private const string Aside = ".aside";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>How many files were taken away.</summary>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        if (!Directory.Exists(store.Folder)) return 0;
        await using var db = database.Open();
        var dayAgo = clock.GetUtcNow() - Kept;
        await db.ReceivedFiles.Where(file => file.At < dayAgo).ExecuteDeleteAsync(stop);
        var named = await NamedAsync(db, stop);
        var old = DateTime.UtcNow - Kept;
        var aside = new List<string>();
        foreach (var file in Directory.EnumerateFiles(store.Folder, "*", SearchOption.AllDirectories))
        {
            stop.ThrowIfCancellationRequested();
            // Set aside by a clean-up that was cut off: back to its place, to be judged anew.
            var place = file.EndsWith(Aside, StringComparison.Ordinal) ? file[..^Aside.Length] : file;
            if (named.Contains(place))
            {
                if (!string.Equals(place, file, StringComparison.Ordinal)) File.Move(file, place, overwrite: true);
            }
            else if (File.GetLastWriteTimeUtc(file) < old)
            {
                File.Move(file, place + Aside, overwrite: true);
                aside.Add(place);
            }
        }

        return aside.Count == 0 ? 0 : Settle(aside, await NamedAsync(db, stop));
    }

    private static int Settle(List<string> aside, HashSet<string> named)
    {
        var gone = 0;
        foreach (var place in aside)
        {
            if (named.Contains(place))
            {
                File.Move(place + Aside, place, overwrite: true);
            }
            else
            {
                File.Delete(place + Aside);
                gone++;
            }
        }

        return gone;
    }

    private async Task<HashSet<string>> NamedAsync(HomewardDb db, CancellationToken stop)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var sha256 in db.CaseDocuments.Select(static paper => paper.Sha256).Union(db.ReceivedFiles.Select(static file => file.Sha256)).AsAsyncEnumerable().WithCancellation(stop))
            named.Add(store.PathOf(sha256));
        return named;
    }
}
