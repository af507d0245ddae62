using System.Diagnostics;
using System.Globalization;
using Homeward.App.Data;
using Homeward.TestKit;
using Npgsql;

namespace Homeward.App.Tests.Durability;

/// <summary>PostgreSQL itself is killed under four writers and started again; the site is not (bin/drill postgres-kill).</summary>
public sealed class KilledDatabaseTests(ITestOutputHelper output)
{
    private const int Writers = 4;
    private static readonly TimeSpan Back = TimeSpan.FromSeconds(15);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Postgres_killed_under_four_writers_loses_nothing_acknowledged_and_the_site_goes_on_by_itself()
    {
        Assert.SkipUnless(DrillSettings.Kills is > 0, "bin/drill postgres-kill runs it.");
        Assert.SkipUnless(PostgresCluster.IsInstalled, "PostgreSQL 15 is not installed here.");
        output.WriteLine($"HOMEWARD_SEED={DrillSettings.Seed}");
        var random = new Random(DrillSettings.Seed);
        var kills = DrillSettings.Kills.Value;
        var folder = Directory.CreateTempSubdirectory("homeward-data-").FullName;
        await using var server = await PostgresCluster.OwnAsync(durable: true);
        var connection = await server.AddDatabaseAsync();
        var agency = await DurableAgency.OpenAsync(Database.Postgres(connection), folder, connection);
        await using var site = await ServingProcess.StartAsync(folder, connection, Stop);
        using var sender = new Sender(agency, site.Address);
        var workers = new Workers(agency);
        using var enough = new CancellationTokenSource();
        var writing = agency.Paths.Take(Writers).Select(path => Task.Run(() => workers.PersistAsync(sender, path, enough.Token), Stop)).ToList();
        var back = new List<TimeSpan>();
        for (var kill = 0; kill < kills; kill++)
        {
            await GrowsAsync(workers, Writers + random.Next(20), writing);
            await Task.Delay(random.Next(100), Stop);
            await server.KillAsync();
            await Task.Delay(random.Next(500), Stop);
            await server.StartAgainAsync();
            var started = Stopwatch.GetTimestamp();
            await GrowsAsync(workers, 1, writing);
            back.Add(Stopwatch.GetElapsedTime(started));
            // Each of the four gets through, and from then on nothing fails.
            await GrowsAsync(workers, 2 * Writers, writing);
            var failed = sender.Failed;
            await GrowsAsync(workers, Writers, writing);
            Assert.Equal(failed, sender.Failed);
        }

        await enough.CancelAsync();
        await Task.WhenAll(writing);
        // Those of the test itself were cut as well.
        NpgsqlConnection.ClearAllPools();
        await workers.AssertKeptAsync([]);
        Assert.Empty(await agency.FaultsAsync());
        Assert.Equal((0, string.Empty), await VerifyProcess.RunAsync(agency.Arguments, Stop));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {workers.Acknowledged.Count} acts acknowledged and none lost, {workers.Tallies.Values.Sum(static tally => tally.Cut)} answers lost or failed, each act done once when sent again; the site saves again {back.Average(static time => time.TotalSeconds):N1} s after the server is back on average, {back.Max().TotalSeconds:N1} s at most."));
        Assert.True(back.Max() <= Back, "The site did not save again within fifteen seconds.");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task GrowsAsync(Workers workers, int by, IReadOnlyList<Task> writing)
    {
        var enough = workers.Acknowledged.Count + by;
        while (workers.Acknowledged.Count < enough)
        {
            if (writing.FirstOrDefault(static writer => writer.IsFaulted) is { } broken) await broken;
            await Task.Delay(5, Stop);
        }
    }
}
