using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Homeward.App.Data;

/// <summary>What every SQLite connection is set to: a commit is on the disk before it is answered, and a writer waits for another to finish.</summary>
/// <remarks>Write-ahead logging stays with the file and is set when it is made (<see cref="Migrator"/>); foreign keys are in the connection string.</remarks>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public const int BusySeconds = 30;
    private const string Settings = "pragma synchronous = full; pragma busy_timeout = 30000; pragma temp_store = memory; pragma cache_size = -16384;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
