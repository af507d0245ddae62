using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Homeward.App.Data;

#pragma warning disable EF1001 // There is no public way to keep a connection open with its context.

/// <summary>
/// A connection to SQLite that stays open as long as its context, which is lent to one request after the other: to open the file again costs what a question costs,
/// and what was asked would be forgotten (<see cref="KeptStatements"/>). Between questions it holds nothing of the file.
/// </summary>
internal sealed class KeptConnection(
    RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> log)
    : SqliteRelationalConnection(dependencies, commands, log)
{
    public static DbContextOptionsBuilder<HomewardDb> Use(DbContextOptionsBuilder<HomewardDb> options) => options.ReplaceService<ISqliteRelationalConnection, KeptConnection>();

    protected override void CloseDbConnection()
    {
    }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;
}
