using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Homeward.App.Data;

/// <summary>What every SQLite connection is set to: a commit is on the disk before it is answered, and a writer waits for another to finish.</summary>
/// <remarks>Write-ahead logging stays with the file and is set when it is made (<see cref="Migrator"/>); foreign keys are in the connection string.</remarks>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public const int BusySeconds = 30;
    private const string Settings = "pragma synchronous = full; pragma busy_timeout = 30000; pragma temp_store = memory; pragma cache_size = -16384; pragma mmap_size = 68719476736;";

    // The provider keeps what it opened for the next who opens, and each keeps what it was set to.
    private readonly ConditionalWeakTable<sqlite3, object> known = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (((SqliteConnection)connection).Handle is not { } handle || known.TryGetValue(handle, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        known.AddOrUpdate(handle, Settings);
    }

    // SQLite answers on this thread either way.
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
