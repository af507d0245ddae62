using System.Data.Common;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;

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
            database = Database.Choose(Path.GetFullPath(options.Text("data") ?? Path.Combine("data", "agency")), options.Text("postgres"));
            await database.MigrateAsync(TimeProvider.System);
        }
        catch (Exception unusable) when (unusable is DbException or SchemaMismatchException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return await Exit.RefusedBecause($"The database cannot be used: {unusable.Message}");
        }

        return await work(database, clock);
    }
}
