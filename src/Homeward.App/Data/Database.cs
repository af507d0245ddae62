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
        var options = KeptConnection.Use(new DbContextOptionsBuilder<HomewardDb>().UseSqlite(connection.ToString()).AddInterceptors(new SqliteSettings(), new KeptStatements()));
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
        // It plans for disks that turn, on which to read by an index costs four times as much as in a row; and what it takes for a long question it compiles first, which
        // takes longer than any question here.
        if (!connection.ShouldSerialize("Options")) connection.Options = "-c random_page_cost=1.1 -c jit=off";
        return new Database(DatabaseKind.Postgres, new DbContextOptionsBuilder<HomewardDb>().UseNpgsql(connection.ToString()).Options);
    }

    /// <summary>A context of its own for one piece of work; dispose it to give it back.</summary>
    public HomewardDb Open() => contexts.CreateDbContext();

    /// <summary>Closes what is kept open between pieces of work, for whoever wants the files or the server; the next piece of work opens anew.</summary>
    public void Close()
    {
        using var db = Open();
        var connection = db.Database.GetDbConnection();
        if (connection is NpgsqlConnection postgres) NpgsqlConnection.ClearPool(postgres);
        else KeptStatements.Close(connection.ConnectionString);
    }

    /// <summary>
    /// Lets PostgreSQL count its tables, as should be done once a night: by itself it counts one only after fifty of its rows have changed, and for those it never
    /// counted, the workers of a small agency among them, it plans as if they held a row.
    /// </summary>
    public async Task AnalyzeAsync(CancellationToken stop = default)
    {
        if (Kind is not DatabaseKind.Postgres) return;
        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync("analyze", stop);
    }

    /// <summary>Brings the schema up to this version of Homeward.</summary>
    public async Task MigrateAsync(TimeProvider clock, CancellationToken stop = default)
    {
        await using var db = Open();
        await Migrator.RunAsync(db, clock, stop);
        await SearchIndex.FillOnceAsync(db, stop);
    }
}
