using System.Diagnostics;
using Homeward.App.Due;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Bench;

/// <summary>The stored due lists of a whole agency made again from the facts, and the sweep of the next day.</summary>
internal static class RebuildBench
{
    private static readonly DateOnly Today = new(2026, 10, 5);

    public static async Task<int> RunAsync(int[] sizes)
    {
        foreach (var children in sizes.Length > 0 ? sizes : [100_000])
        {
            foreach (var kind in ScratchDatabase.Kinds)
            {
                await using var scratch = await ScratchDatabase.NewAsync(kind);
                await Population.FillAsync(scratch.Database, children, Today);
                var rebuilt = Stopwatch.StartNew();
                var made = await new DueSweep(scratch.Database, UnitedStates.Rulebook, new StandingClock(Today)).RebuildAsync();
                rebuilt.Stop();
                var swept = Stopwatch.StartNew();
                var touched = await new DueSweep(scratch.Database, UnitedStates.Rulebook, new StandingClock(Today.AddDays(1))).RunAsync();
                Console.WriteLine(FormattableString.Invariant(
                    $"{kind,-9} {made,8:N0} children rebuilt in {rebuilt.Elapsed.TotalSeconds,6:N1} s = {made / rebuilt.Elapsed.TotalSeconds,7:N0} children/s; next day {touched,8:N0} made again in {swept.Elapsed.TotalSeconds,6:N1} s"));
            }
        }

        return 0;
    }
}
