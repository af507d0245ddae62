using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>Forgets the index and fills it from the record. The text of papers follows as they are read again (<see cref="Papers.Reading.PaperReader"/>): none is lost, for it stands in their files.</summary>
public sealed class SearchRebuild(Database database)
{
    /// <summary>In one transaction; whoever searches or saves meanwhile waits for it.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        await using var db = database.Open();
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("lock table child in exclusive mode", stop);
        await SearchIndex.EmptyAsync(db, stop);
        await SearchIndex.FillAsync(db, stop);
        await db.Database.ExecuteSqlRawAsync("update search_state set filled = 1", stop);
        await transaction.CommitAsync(stop);
    }
}
