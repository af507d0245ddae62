using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>
/// Adds rows of any stored type within the caller's transaction, by the fastest way the database has: prepared statements on SQLite, binary COPY on
/// PostgreSQL. Rows wait until <see cref="FlushAsync"/> and are written in the order of their tables' first appearance.
/// </summary>
public abstract class RowWriter : IAsyncDisposable
{
    private readonly Dictionary<Type, Waiting> waiting = [];
    private readonly List<Waiting> inOrder = [];

    private protected RowWriter(HomewardDb db) => Db = db;

    private protected HomewardDb Db { get; }

    public static RowWriter For(HomewardDb db) => db.Database.IsSqlite() ? new SqliteRowWriter(db) : new PostgresRowWriter(db);

    public void Add(Guid childId, object row)
    {
        var type = row.GetType();
        if (!waiting.TryGetValue(type, out var table))
        {
            table = new Waiting(TableShape.Of(Db, type));
            waiting.Add(type, table);
            inOrder.Add(table);
        }

        table.Rows.Add((childId, row));
    }

    /// <summary>Writes what waits. A rule that the database holds and these rows break is a <see cref="DbException"/>.</summary>
    public async Task FlushAsync(CancellationToken stop)
    {
        foreach (var table in inOrder.Where(static table => table.Rows.Count > 0))
        {
            await WriteAsync(table.Shape, table.Rows, stop);
            table.Rows.Clear();
        }
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private protected abstract Task WriteAsync(TableShape shape, IReadOnlyList<(Guid ChildId, object Row)> rows, CancellationToken stop);

    private sealed record Waiting(TableShape Shape)
    {
        public List<(Guid ChildId, object Row)> Rows { get; } = [];
    }
}
