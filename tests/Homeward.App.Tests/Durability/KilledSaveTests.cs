using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Homeward.App.Data;
using Homeward.App.Tests.Data;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// A site that is killed with SIGKILL at random while six workers save, each in another way, and send again what was cut with the same key once it is back:
/// HOMEWARD_KILLS says how often (bin/drill), HOMEWARD_SEED repeats a run.
/// </summary>
public sealed class KilledSaveTests(ITestOutputHelper output)
{
    private const int KillsOfOneDatabase = 10;
    private const int VerbEvery = 5;
    private static readonly TimeSpan Back = TimeSpan.FromSeconds(10);

    private readonly List<(TimeSpan Taken, TimeSpan Worked)> back = [];
    private readonly ConcurrentDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Site_killed_while_six_save_keeps_what_it_acknowledged_and_nothing_by_halves(DatabaseKind kind)
    {
        output.WriteLine($"HOMEWARD_SEED={DrillSettings.Seed}");
        var random = new Random(DrillSettings.Seed);
        var kills = DrillSettings.Kills ?? 1;
        for (var made = 0; made < kills; made += KillsOfOneDatabase)
        {
            await DatabaseAsync(kind, Math.Min(KillsOfOneDatabase, kills - made), random);
            Say(kind);
        }

        Assert.Contains(tallies.Values, static tally => tally.Cut > 0);
        // What it takes of the processor; the clock also counts what else the machine does.
        Assert.True(back.Max(static back => back.Worked) <= Back, "The site needs more than ten seconds to answer again.");
    }

    private async Task DatabaseAsync(DatabaseKind kind, int kills, Random random)
    {
        await using var agency = await DurableAgency.OpenAsync(kind);
        Assert.Empty(await agency.FaultsAsync());
        var workers = new Workers(agency) { Tallies = tallies };
        IReadOnlyList<Save> cut = [];
        for (var kill = 0; kill <= kills; kill++)
        {
            var started = Stopwatch.GetTimestamp();
            await using var site = await ServingProcess.StartAsync(agency.Folder, agency.Postgres, Stop);
            using var sender = new Sender(agency, site.Address);
            while (!await sender.AnswersAsync(Stop)) await Task.Delay(20, Stop);
            if (kill > 0)
            {
                back.Add((Stopwatch.GetElapsedTime(started), site.Worked));
                await workers.AssertKeptAsync(cut);
                Assert.Empty(await agency.FaultsAsync());
                // The same verifiers as above, as whoever runs the site calls them.
                if (kill % VerbEvery == 1) Assert.Equal((0, string.Empty), await VerifyProcess.RunAsync(agency.Arguments, Stop));
                await workers.AgainAsync(sender, cut);
            }

            if (kill < kills) cut = await UntilKilledAsync(workers, sender, site, random);
        }

        await workers.AssertKeptAsync([]);
        Assert.Empty(await agency.FaultsAsync());
    }

    /// <summary>Six save until the site dies under them, a moment after some acknowledgement or before the first; what was on its way then.</summary>
    private static async Task<IReadOnlyList<Save>> UntilKilledAsync(Workers workers, Sender sender, ServingProcess site, Random random)
    {
        var (enough, moment) = (workers.Acknowledged.Count + random.Next(18), TimeSpan.FromMilliseconds(random.Next(150)));
        var working = await workers.BeginAsync(sender);
        while (workers.Acknowledged.Count < enough && working.All(static worker => !worker.IsCompleted)) await Task.Delay(1, Stop);
        await Task.Delay(moment, Stop);
        await site.KillAsync();
        var cut = await Task.WhenAll(working);
        Assert.Equal(0, sender.Failed);
        return cut;
    }

    private void Say(DatabaseKind kind)
    {
        foreach (var (path, tally) in tallies.OrderBy(static tally => tally.Key, StringComparer.Ordinal))
            output.WriteLine($"{path}: {tally.Acknowledged} acknowledged; {tally.Cut} cut, of which {tally.Kept} had been kept whole and {tally.Cut - tally.Kept} not at all; each done once when sent again.");
        var late = back.Count(static back => back.Taken > Back);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {back.Count} kills; answers again after {back.Average(static back => back.Taken.TotalSeconds):N1} s on average, {back.Max(static back => back.Taken).TotalSeconds:N1} s at most, {late} times after more than 10 s; it took {back.Average(static back => back.Worked.TotalSeconds):N1} s of processor, {back.Max(static back => back.Worked).TotalSeconds:N1} s at most."));
    }
}
