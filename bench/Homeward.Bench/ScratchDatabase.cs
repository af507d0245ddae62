using System.Globalization;
using Homeward.App.Data;
using Homeward.TestKit;
using Microsoft.Data.Sqlite;

namespace Homeward.Bench;

/// <summary>A database for one measurement, migrated and empty, in a folder that goes with it.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private ScratchDatabase(Database database, string folder, string? postgres)
    {
        Database = database;
        Folder = folder;
        Postgres = postgres;
    }

    public Database Database { get; }

    public string Folder { get; }

    /// <summary>The connection string; null for SQLite.</summary>
    public string? Postgres { get; }

    public static IEnumerable<DatabaseKind> Kinds =>
        PostgresCluster.IsInstalled ? [DatabaseKind.Sqlite, DatabaseKind.Postgres] : [DatabaseKind.Sqlite];

    /// <summary>The databases that what was asked for names, all where it names none.</summary>
    public static IEnumerable<DatabaseKind> KindsOf(string[] args)
    {
        var named = Kinds.Where(kind => args.Contains(kind.ToString(), StringComparer.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? named : Kinds;
    }

    public static int[] Sizes(string[] args) =>
        [.. args.Where(static arg => char.IsAsciiDigit(arg[0])).Select(static size => int.Parse(size, CultureInfo.InvariantCulture))];

    public static async Task<ScratchDatabase> NewAsync(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("homeward-bench-").FullName;
        var postgres = kind is DatabaseKind.Postgres ? await PostgresCluster.NewDatabaseAsync(durable: true) : null;
        var made = new ScratchDatabase(postgres is null ? Database.Sqlite(folder) : Database.Postgres(postgres), folder, postgres);
        await made.Database.MigrateAsync(TimeProvider.System);
        return made;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
