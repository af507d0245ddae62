using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Access;

/// <summary>What a SQLite record holds, table by table; read anew only when another connection has written.</summary>
internal sealed class Written(HomewardDb db)
{
    private long version = -1;
    private IReadOnlyDictionary<string, string> held = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The tables that are not as they were at the last call; all, at the first.</summary>
    public async Task<IReadOnlyList<string>> SinceAsync(CancellationToken stop)
    {
        // SQLite's own count, on a connection that stays open. It may count without a change, never the other way round.
        await db.Database.OpenConnectionAsync(stop);
        var now = await db.Database.SqlQueryRaw<long>("select data_version as \"Value\" from pragma_data_version").SingleAsync(stop);
        if (now == version) return [];
        var before = held;
        (version, held) = (now, await ReadAsync(stop));
        return [.. held.Where(table => !string.Equals(before.GetValueOrDefault(table.Key), table.Value, StringComparison.Ordinal)).Select(static table => table.Key)];
    }

    private async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken stop)
    {
        var tables = db.Model.GetEntityTypes().Where(static type => type.GetTableName() is not null)
            .Select(static type => (Name: type.GetTableName()!, Columns: type.GetProperties().Select(static property => $"quote(\"{property.GetColumnName()}\")")));
        var sql = string.Join(" union all ", tables.Select(static table =>
            $"select '{table.Name}' as name, coalesce(group_concat({string.Join(" || '|' || ", table.Columns)}, char(10)), '') as rows from {table.Name}"));
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var table in db.Database.SqlQueryRaw<Table>(sql).AsAsyncEnumerable().WithCancellation(stop)) read[table.Name] = table.Rows;
        return read;
    }

    private sealed record Table(string Name, string Rows);
}
