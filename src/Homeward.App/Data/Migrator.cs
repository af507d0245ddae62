using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Data;

/// <summary>
/// Runs the numbered scripts that a database has not had, in one transaction, and writes down each with its SHA-256. Where a script that has run reads
/// differently now, or one has run that this version does not know, it refuses: such a database belongs to another version of Homeward.
/// </summary>
public static class Migrator
{
    private const string Journal = """
        create table if not exists schema_migration (
            number integer not null primary key, name text not null, sha256 text not null, applied_at text not null)
        """;

    public static Task RunAsync(HomewardDb db, TimeProvider clock, CancellationToken stop = default) =>
        RunAsync(db, MigrationScript.For(db.Database.IsSqlite() ? DatabaseKind.Sqlite : DatabaseKind.Postgres), clock, stop);

    internal static async Task RunAsync(HomewardDb db, IReadOnlyList<MigrationScript> scripts, TimeProvider clock, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            var connection = db.Database.GetDbConnection();
            if (db.Database.IsSqlite()) await RunAsync(connection, null, "pragma journal_mode = wal", stop);
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, stop);
            // Nodes that start together take turns; on SQLite the transaction itself does that.
            if (db.Database.IsNpgsql()) await RunAsync(connection, transaction, "select pg_advisory_xact_lock(7240631)", stop);
            await RunAsync(connection, transaction, Journal, stop);
            var done = await DoneAsync(connection, transaction, stop);
            SchemaMismatchException.ThrowIfStrange(done, scripts);
            foreach (var script in scripts.Where(script => !done.ContainsKey(script.Number)))
            {
                await RunAsync(connection, transaction, script.Sql, stop);
                await WriteDownAsync(connection, transaction, script, clock.GetUtcNow(), stop);
            }

            await transaction.CommitAsync(stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<Dictionary<int, string>> DoneAsync(DbConnection connection, DbTransaction transaction, CancellationToken stop)
    {
        await using var command = Command(connection, transaction, "select number, sha256 from schema_migration");
        await using var rows = await command.ExecuteReaderAsync(stop);
        var done = new Dictionary<int, string>();
        while (await rows.ReadAsync(stop)) done.Add(rows.GetInt32(0), rows.GetString(1));
        return done;
    }

    private static async Task WriteDownAsync(
        DbConnection connection, DbTransaction transaction, MigrationScript script, DateTimeOffset now, CancellationToken stop)
    {
        await using var command = Command(
            connection, transaction, "insert into schema_migration (number, name, sha256, applied_at) values (@number, @name, @sha256, @at)");
        Add(command, "number", script.Number);
        Add(command, "name", script.Name);
        Add(command, "sha256", script.Sha256);
        Add(command, "at", now.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        await command.ExecuteNonQueryAsync(stop);
    }

    private static async Task RunAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken stop)
    {
        await using var command = Command(connection, transaction, sql);
        await command.ExecuteNonQueryAsync(stop);
    }

    // The text is one of our own scripts, never an answer of somebody.
#pragma warning disable CA2100
    private static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
#pragma warning restore CA2100

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
