using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Homeward.App.Data;

/// <summary>One prepared insert a table, kept for the next rows.</summary>
internal sealed class SqliteRowWriter(HomewardDb db) : RowWriter(db)
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public override async ValueTask DisposeAsync()
    {
        foreach (var command in prepared.Values) await command.DisposeAsync();
        await base.DisposeAsync();
    }

    private protected override async Task WriteAsync(TableShape shape, IReadOnlyList<(Guid ChildId, object Row)> rows, CancellationToken stop)
    {
        var command = Prepared(shape);
        foreach (var (childId, row) in rows)
        {
            for (var column = 0; column < shape.Columns.Count; column++)
                command.Parameters[column].Value = shape.Columns[column].Value(childId, row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    private SqliteCommand Prepared(TableShape shape)
    {
        if (prepared.TryGetValue(shape.Table, out var command)) return command;
        command = ((SqliteConnection)Db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)Db.Database.CurrentTransaction?.GetDbTransaction();
        var names = string.Join(", ", shape.Columns.Select(static column => $"\"{column.Name}\""));
        var values = string.Join(", ", shape.Columns.Select(static (_, at) => FormattableString.Invariant($"$p{at}")));
#pragma warning disable CA2100 // Names of our own model.
        command.CommandText = $"insert into \"{shape.Table}\" ({names}) values ({values})";
#pragma warning restore CA2100
        for (var at = 0; at < shape.Columns.Count; at++)
            command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"$p{at}") });
        prepared.Add(shape.Table, command);
        return command;
    }
}
