using System.Data.Common;
using System.Security.Cryptography;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;

namespace Homeward.Web.Verbs;

/// <summary>The database and the clock a verb works with: the folder of --data, or PostgreSQL, on the day of --today.</summary>
internal static class DataChoice
{
    public static Option[] Known { get; } = [Option.Text("data"), Option.Text("postgres"), Option.Day("today")];

    public static async Task<int> With(Options options, Func<Database, TimeProvider, Task<int>> work)
    {
        var clock = options.Day("today") is { } day ? DemoClock.StandingAt(day) : TimeProvider.System;
        Database database;
        try
        {
            database = Database.Choose(Folder(options), options.Text("postgres"));
            await database.MigrateAsync(TimeProvider.System);
        }
        catch (Exception unusable) when (unusable is DbException or SchemaMismatchException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return await Exit.RefusedBecause($"The database cannot be used: {unusable.Message}");
        }

        return await work(database, clock);
    }

    /// <summary>The same with the place of papers, in the folder of --data whatever the database is.</summary>
    public static Task<int> WithPapers(Options options, Func<Database, DocumentStore, TimeProvider, Task<int>> work) => With(options, async (database, clock) =>
    {
        try
        {
            var certificate = Keys.Certificate(Environment.GetEnvironmentVariable(Keys.CertificateVariable));
            return await work(database, DocumentStore.Open(Folder(options), certificate), clock);
        }
        catch (Exception unusable) when (unusable is CryptographicException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return await Exit.RefusedBecause($"The papers cannot be used: {unusable.Message}");
        }
    });

    public static string Folder(Options options) => Path.GetFullPath(options.Text("data") ?? Path.Combine("data", "agency"));
}
