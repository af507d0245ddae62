using Homeward.App.Data;
using Homeward.TestKit;

namespace Homeward.App.Tests.Data;

/// <summary>A database of one test, migrated and empty.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? folder;

    private TestDatabase(Database database, string? folder, string[] arguments)
    {
        Database = database;
        this.folder = folder;
        Arguments = arguments;
    }

    public Database Database { get; }

    /// <summary>What names this database to a verb.</summary>
    public IReadOnlyList<string> Arguments { get; }

    public static async Task<TestDatabase> NewAsync(DatabaseKind kind)
    {
        var made = await EmptyAsync(kind);
        await made.Database.MigrateAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        return made;
    }

    public static async Task<TestDatabase> EmptyAsync(DatabaseKind kind)
    {
        if (kind is DatabaseKind.Sqlite)
        {
            var home = Directory.CreateTempSubdirectory("homeward-test-").FullName;
            return new TestDatabase(Database.Sqlite(home), home, ["--data", home]);
        }

        Assert.SkipUnless(PostgresCluster.IsInstalled, "PostgreSQL 15 is not installed here.");
        var connection = await PostgresCluster.NewDatabaseAsync();
        return new TestDatabase(Database.Postgres(connection), null, ["--postgres", connection]);
    }

    public ValueTask DisposeAsync()
    {
        // Each database has a pool of its own, and the server has so many connections for all.
        Database.Close();
        if (folder is not null) Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
