using System.Diagnostics;
using System.Globalization;
using Homeward.App.Data;
using Homeward.App.Seeding.Synthetic;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Durability;

namespace Homeward.App.Tests.Exchange.Killed;

/// <summary>
/// An import whose process is killed with SIGKILL, again and again at points a printed seed chooses: HOMEWARD_KILLS says how many (bin/drill), HOMEWARD_SEED
/// repeats a run.
/// </summary>
public sealed class KilledImportTests(ITestOutputHelper output)
{
    private const int KillsOfOneDatabase = 20;

    private static readonly int Kills = DrillSettings.Kills ?? 3;

    private static readonly int Seed = DrillSettings.Seed;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Import_killed_anywhere_leaves_all_or_nothing_and_the_next_run_completes_it(DatabaseKind kind)
    {
        output.WriteLine($"HOMEWARD_SEED={Seed}");
        var random = new Random(Seed);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xml");
        await using (var to = File.Create(file)) SyntheticFile.Write(to, (ulong)Seed, 250);
        try
        {
            var undisturbed = await UndisturbedAsync(kind, file);
            var (made, within) = (0, 0);
            while (made < Kills)
            {
                var round = await RoundAsync(kind, file, undisturbed, Math.Min(Kills - made, KillsOfOneDatabase), random);
                (made, within) = (made + round.Made, within + round.Within);
            }

            output.WriteLine($"{within} of {made} kills were in mid-import and left nothing; the others came after the last commit and left all.");
            Assert.True(within > 0, "No kill was in mid-import.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the file gives when nobody disturbs it, and how long that takes from the start of the process.</summary>
    private static async Task<Whole> UndisturbedAsync(DatabaseKind kind, string file)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var nothing = await StoredRows.AllAsync(test, Stop);
        await StoredRows.GiveBackAsync(test, Stop);
        var started = Stopwatch.GetTimestamp();
        using var import = ImportProcess.Start(test, file);
        var (exit, said) = await import.EndAsync(Stop);
        Assert.True(exit == 0, said);
        var took = Stopwatch.GetElapsedTime(started);
        return new Whole(nothing, await StoredRows.AllAsync(test, Stop), took);
    }

    private static async Task<(int Made, int Within)> RoundAsync(DatabaseKind kind, string file, Whole undisturbed, int kills, Random random)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var (made, within) = (0, 0);
        while (made < kills)
        {
            // Before this the process has only begun, and after it the import is over.
            var share = 0.35 + (random.NextDouble() * 0.5);
            var wasKilled = await KilledAsync(test, file, undisturbed.Took * share);
            made++;
            var left = await StoredRows.AllAsync(test, Stop);
            var isNothing = left.SequenceEqual(undisturbed.Nothing, StringComparer.Ordinal);
            Assert.True(isNothing || left.SequenceEqual(undisturbed.All, StringComparer.Ordinal), string.Create(CultureInfo.InvariantCulture, $"Killed at {share:P1}: {left.Count} rows stand, of {undisturbed.All.Count}."));
            if (wasKilled && isNothing) within++;
            if (!isNothing) break;
        }

        using var again = ImportProcess.Start(test, file);
        var (exit, said) = await again.EndAsync(Stop);
        Assert.True(exit == 0, said);
        Assert.Equal(undisturbed.All, await StoredRows.AllAsync(test, Stop));
        return (made, within);
    }

    // False where the import had ended before it was to be killed.
    private static async Task<bool> KilledAsync(TestDatabase test, string file, TimeSpan after)
    {
        await StoredRows.GiveBackAsync(test, Stop);
        var started = Stopwatch.GetTimestamp();
        using var import = ImportProcess.Start(test, file);
        while (import.IsRunning && Stopwatch.GetElapsedTime(started) < after) await Task.Delay(10, Stop);
        var killed = import.IsRunning;
        if (killed) import.Kill();
        await import.EndAsync(Stop);
        return killed;
    }

    private sealed record Whole(IReadOnlyList<string> Nothing, IReadOnlyList<string> All, TimeSpan Took);
}
