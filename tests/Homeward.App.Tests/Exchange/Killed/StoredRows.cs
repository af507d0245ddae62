using System.Data.Common;
using System.Globalization;
using System.Text;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Exchange.Killed;

/// <summary>Every row of every table as text, but for the instant it was written; and how much has been written so far, uncommitted rows included.</summary>
internal static class StoredRows
{
    private static readonly string[] Instants = ["recorded_at", "imported_at"];

    // The chain's hashes are over its instants.
    private static readonly string[] InstantsOfTheLedger = ["at", "hash", "previous_hash"];

    public static Task<IReadOnlyList<string>> AllAsync(TestDatabase test, CancellationToken stop) => AllAsync(test.Database, stop);

    public static async Task<IReadOnlyList<string>> AllAsync(Database database, CancellationToken stop)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync(stop);
        var rows = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(static type => type.GetTableName()).OfType<string>().Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of our own model.
            command.CommandText = $"select * from \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop)) rows.Add(Line(table, reader));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    /// <summary>What a killed import left behind unused is given back, so that each round begins alike.</summary>
    public static async Task GiveBackAsync(TestDatabase test, CancellationToken stop)
    {
        await using var db = test.Database.Open();
        if (test.Database.Kind is DatabaseKind.Sqlite) SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        else await db.Database.ExecuteSqlRawAsync("vacuum full", stop);
    }

    private static string Line(string table, DbDataReader reader)
    {
        var line = new StringBuilder(table);
        for (var at = 0; at < reader.FieldCount; at++)
        {
            if (Instants.Contains(reader.GetName(at), StringComparer.Ordinal)) continue;
            if (table.StartsWith("ledger_", StringComparison.Ordinal) && InstantsOfTheLedger.Contains(reader.GetName(at), StringComparer.Ordinal)) continue;
            line.Append('|').Append(reader.GetValue(at) switch
            {
                byte[] bytes => Convert.ToHexString(bytes),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            });
        }

        return line.ToString();
    }
}
