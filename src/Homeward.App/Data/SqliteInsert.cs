using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Homeward.App.Data;

/// <summary>
/// A prepared insert into one table. It speaks to SQLite itself: through the provider's parameters every value would be boxed and looked at anew, which
/// takes twice the time of the insert.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    private readonly SqliteBinding[] bindings;

    public SqliteInsert(SqliteConnection open, TableShape shape)
    {
        connection = open.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var names = string.Join(", ", shape.Columns.Select(static column => $"\"{column.Name}\""));
        var values = string.Join(", ", shape.Columns.Select(static _ => "?"));
        var outcome = raw.sqlite3_prepare_v2(connection, $"insert into \"{shape.Table}\" ({names}) values ({values})", out statement);
        SqliteException.ThrowExceptionForRC(outcome, connection);
        bindings = [.. shape.Columns.Select(SqliteBinding.For)];
    }

    public void Add(Guid childId, object row)
    {
        for (var at = 0; at < bindings.Length; at++) bindings[at].Bind(statement, at + 1, childId, row);
        try
        {
            var outcome = raw.sqlite3_step(statement);
            if (outcome != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(outcome, connection);
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    public void Dispose() => statement.Dispose();
}
