using System.Globalization;

namespace Homeward.App.Tests.Durability;

/// <summary>How much of it is done (bin/drill asks for more than a test run), and the seed that repeats a run.</summary>
internal static class DrillSettings
{
    public static int Seed { get; } = Of("HOMEWARD_SEED") ?? Environment.TickCount & int.MaxValue;

    public static int? Kills { get; } = Of("HOMEWARD_KILLS");

    public static int? Rounds { get; } = Of("HOMEWARD_ROUNDS");

    private static int? Of(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
