using System.Data.Common;
using System.Globalization;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Homeward.App.Tests.Durability;

/// <summary>The rows of each table against what the ledger says was written: each is there, and no other.</summary>
internal static class WrittenRows
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(HomewardDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var named = entries.SelectMany(static entry => entry.Records.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(static record => record.Split(':')).ToLookup(static record => record[0], static record => record[1], StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.GetTableName() is not null && named.Contains(type.ClrType.Name)))
        {
            var kept = await KeptAsync(db.Database.GetDbConnection(), type, stop);
            var said = named[type.ClrType.Name].ToList();
            if (type.FindProperty("Id") is null) Count(kept.Count, said.Count);
            else Compare(kept, [.. said.Select(static id => Guid.ParseExact(id, "N")).Distinct()]);

            void Count(int rows, int names)
            {
                if (rows != names) faults.Add(string.Create(CultureInfo.InvariantCulture, $"{type.ClrType.Name}: {rows} rows are kept, and {names} were written."));
            }

            void Compare(IReadOnlyCollection<Guid> rows, IReadOnlyCollection<Guid> names)
            {
                if (rows.Except(names).Any()) faults.Add($"{type.ClrType.Name} {rows.Except(names).First():N} is kept, and no act wrote it.");
                if (names.Except(rows).Any()) faults.Add($"{type.ClrType.Name} {names.Except(rows).First():N} was written and is not kept.");
            }
        }

        return faults;
    }

    private static async Task<IReadOnlyList<Guid>> KeptAsync(DbConnection connection, IEntityType type, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        var identified = type.FindProperty("Id") is not null;
#pragma warning disable CA2100 // A name of our own model.
        command.CommandText = $"select {(identified ? "id" : "1")} from \"{type.GetTableName()}\"";
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(stop);
        var kept = new List<Guid>();
        while (await rows.ReadAsync(stop)) kept.Add(!identified ? Guid.Empty : rows.GetValue(0) is byte[] bytes ? new Guid(bytes, bigEndian: true) : rows.GetGuid(0));
        return kept;
    }
}
