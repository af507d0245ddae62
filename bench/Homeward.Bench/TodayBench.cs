using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Bench;

/// <summary>The page Today.</summary>
internal static class TodayBench
{
    public static Task<int> RunAsync(string[] args) =>
        PageBench.RunAsync(args, "today", [1_000, 100_000], static (_, workers) => Task.FromResult<IReadOnlyList<Ask>>([.. workers.Select(static one => new Ask("/today", one.Cookie))]), LinesAsync);

    // What the page of a worker reads, of which it shows seven.
    private static async Task<string> LinesAsync(Database database, int workers)
    {
        await using var db = database.Open();
        var week = PageBench.Today.AddDays(TodayQuery.DaysAhead);
        var lines = (double)await db.DueItems.CountAsync(item => item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon)) / workers;
        return FormattableString.Invariant($"{lines:N0} lines a worker");
    }
}
