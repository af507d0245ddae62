using System.Data.Common;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Homeward.App.Exchange.Whole;

/// <summary>Fills an empty table, by COPY on PostgreSQL and one prepared insert on SQLite.</summary>
internal sealed class WholeTableWriter(HomewardDb db, DbTransaction transaction)
{
    public Task<long> WriteAsync(WholeTable table, IAsyncEnumerable<object?[]> rows, CancellationToken stop) =>
        db.Database.IsNpgsql() ? CopyAsync(table, rows, stop) : InsertAsync(table, rows, stop);

    private static string Names(WholeTable table) => string.Join(", ", table.Columns.Select(static column => $"\"{column.Name}\""));

    // The names are of our own model.
#pragma warning disable CA2100
    private async Task<long> CopyAsync(WholeTable table, IAsyncEnumerable<object?[]> rows, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        long count = 0;
        await using (var copy = await connection.BeginBinaryImportAsync($"copy \"{table.Name}\" ({Names(table)}) from stdin (format binary)", stop))
        {
            await foreach (var row in rows.WithCancellation(stop))
            {
                await copy.StartRowAsync(stop);
                for (var at = 0; at < row.Length; at++)
                    await (row[at] is { } value ? copy.WriteAsync(value, table.Columns[at].StoreType, stop) : copy.WriteNullAsync(stop));
                count++;
            }

            await copy.CompleteAsync(stop);
        }

        await CountOnAsync(connection, table, stop);
        return count;
    }

    // A column that numbers itself goes on after the highest number that came in.
    private async Task CountOnAsync(NpgsqlConnection connection, WholeTable table, CancellationToken stop)
    {
        if (table.Key is not [var key]) return;
        await using var command = connection.CreateCommand();
        command.Transaction = (NpgsqlTransaction)transaction;
        command.CommandText =
            $"select setval(s, coalesce((select max(\"{key}\")::bigint from \"{table.Name}\"), 0) + 1, false) " +
            $"from pg_get_serial_sequence('\"{table.Name}\"', '{key}') as s where s is not null";
        if (table.Columns.First(column => string.Equals(column.Name, key, StringComparison.Ordinal)).Type == typeof(long)) await command.ExecuteNonQueryAsync(stop);
    }

    private async Task<long> InsertAsync(WholeTable table, IAsyncEnumerable<object?[]> rows, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"insert into \"{table.Name}\" ({Names(table)}) values ({string.Join(", ", table.Columns.Select(static (_, at) => FormattableString.Invariant($"$p{at}")))})";
        for (var at = 0; at < table.Columns.Count; at++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"$p{at}");
            command.Parameters.Add(parameter);
        }

        long count = 0;
        await foreach (var row in rows.WithCancellation(stop))
        {
            for (var at = 0; at < row.Length; at++) command.Parameters[at].Value = row[at] ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(stop);
            count++;
        }

        return count;
    }
#pragma warning restore CA2100
}
