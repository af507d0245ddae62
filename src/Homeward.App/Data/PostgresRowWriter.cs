using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Homeward.App.Data;

/// <summary>One binary COPY a table and flush.</summary>
internal sealed class PostgresRowWriter(HomewardDb db) : RowWriter(db)
{
    private protected override async Task WriteAsync(TableShape shape, IReadOnlyList<(Guid ChildId, object Row)> rows, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)Db.Database.GetDbConnection();
        var names = string.Join(", ", shape.Columns.Select(static column => $"\"{column.Name}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"copy \"{shape.Table}\" ({names}) from stdin (format binary)", stop);
        foreach (var (childId, row) in rows)
        {
            await copy.StartRowAsync(stop);
            foreach (var column in shape.Columns)
            {
                var value = column.Value(childId, row);
                await (value is null ? copy.WriteNullAsync(stop) : copy.WriteAsync(value, column.StoreType, stop));
            }
        }

        await copy.CompleteAsync(stop);
    }
}
