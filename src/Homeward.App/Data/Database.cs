using Homeward.App.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Homeward.App.Data;

/// <summary>Which database holds the record, and contexts onto it. One for the life of the process.</summary>
public sealed class Database
{
    /// <summary>Names a PostgreSQL database for every verb that is not told one.</summary>
    public const string PostgresVariable = "HOMEWARD_POSTGRES";

    private const string FileName = "homeward.db";
    private readonly PooledDbContextFactory<HomewardDb> contexts;

    private Database(DatabaseKind kind, DbContextOptions<HomewardDb> options)
    {
        Kind = kind;
        contexts = new PooledDbContextFactory<HomewardDb>(options);
    }

    public DatabaseKind Kind { get; }

    /// <summary>PostgreSQL where a connection string is given here or by <see cref="PostgresVariable"/>; else the SQLite file of the folder.</summary>
    public static Database Choose(string dataFolder, string? postgres = null)
    {
        var named = postgres ?? Environment.GetEnvironmentVariable(PostgresVariable);
        return string.IsNullOrWhiteSpace(named) ? Sqlite(dataFolder) : Postgres(named);
    }

    public static Database Sqlite(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(dataFolder, FileName),
            ForeignKeys = true,
            DefaultTimeout = SqliteSettings.BusySeconds,
        };
        var options = new DbContextOptionsBuilder<HomewardDb>()
            .UseSqlite(connection.ToString())
            .AddInterceptors(new SqliteSettings());
        return new Database(DatabaseKind.Sqlite, options.Options);
    }

    public static Database Postgres(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        // What is set is what is written out again: asked whether it contains a key, the builder says yes for every key there is.
        // Prepared statements double the rate; a small pool keeps the tail short.
        if (!connection.ShouldSerialize("Max Auto Prepare")) connection.MaxAutoPrepare = 100;
        if (!connection.ShouldSerialize("Maximum Pool Size")) connection.MaxPoolSize = Math.Max(8, Environment.ProcessorCount * 3);
        // Nothing here sets anything for a session, so nothing has to be set back: seven statements before each question that opens a connection.
        if (!connection.ShouldSerialize("No Reset On Close")) connection.NoResetOnClose = true;
        return new Database(DatabaseKind.Postgres, new DbContextOptionsBuilder<HomewardDb>().UseNpgsql(connection.ToString()).Options);
    }

    /// <summary>A context of its own for one piece of work; dispose it to give it back.</summary>
    public HomewardDb Open() => contexts.CreateDbContext();

    /// <summary>Brings the schema up to this version of Homeward.</summary>
    public async Task MigrateAsync(TimeProvider clock, CancellationToken stop = default)
    {
        await using var db = Open();
        await Migrator.RunAsync(db, clock, stop);
        await SearchIndex.FillOnceAsync(db, stop);
    }
}
