using System.Data.Common;
using Homeward.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SQLitePCL;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// SQLite that fails at one call: the n-th statement that begins to run on a connection is interrupted, whoever sends it, and a commit that is the n-th is not made.
/// Rows that go into one table one after the other are one call; what a trigger runs is none.
/// </summary>
internal sealed class BrokenSqliteCall(int call) : DbConnectionInterceptor, IBrokenCall
{
    private int calls;
    private bool isCommit;
    private string insertInto = string.Empty;

    public bool WasReached { get; private set; }

    public HomewardDb Open(Database database)
    {
        using var known = database.Open();
        var options = new DbContextOptionsBuilder<HomewardDb>((DbContextOptions<HomewardDb>)known.GetService<IDbContextOptions>());
        return new HomewardDb(options.UseSqlite(known.Database.GetConnectionString() + ";Pooling=False").AddInterceptors(this).Options);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        raw.sqlite3_trace(handle, (_, statement) => Begins(handle, statement), null);
        raw.sqlite3_commit_hook(handle, _ => Reached() && isCommit ? 1 : 0, null);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    private void Begins(sqlite3 handle, string statement)
    {
        if (statement.StartsWith("--", StringComparison.Ordinal)) return;
        var into = Into(statement);
        if (into.Length > 0 && string.Equals(into, insertInto, StringComparison.Ordinal)) return;
        insertInto = into;
        calls++;
        isCommit = statement.StartsWith("COMMIT", StringComparison.OrdinalIgnoreCase);
        if (calls != call) return;
        WasReached = true;
        if (!isCommit) raw.sqlite3_interrupt(handle);
    }

    private static string Into(string statement) =>
        statement.StartsWith("insert into \"", StringComparison.Ordinal) ? statement[..statement.IndexOf('(', StringComparison.Ordinal)] : string.Empty;

    private bool Reached() => calls == call;
}
