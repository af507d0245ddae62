using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>One prepared insert a table, kept for the next rows.</summary>
internal sealed class SqliteRowWriter(HomewardDb db) : RowWriter(db)
{
    private readonly Dictionary<string, SqliteInsert> prepared = new(StringComparer.Ordinal);

    public override async ValueTask DisposeAsync()
    {
        foreach (var insert in prepared.Values) insert.Dispose();
        await base.DisposeAsync();
    }

    private protected override Task WriteAsync(TableShape shape, IReadOnlyList<(Guid ChildId, object Row)> rows, CancellationToken stop)
    {
        if (!prepared.TryGetValue(shape.Table, out var insert))
        {
            insert = new SqliteInsert((SqliteConnection)Db.Database.GetDbConnection(), shape);
            prepared.Add(shape.Table, insert);
        }

        foreach (var (childId, row) in rows)
        {
            stop.ThrowIfCancellationRequested();
            insert.Add(childId, row);
        }

        return Task.CompletedTask;
    }
}
