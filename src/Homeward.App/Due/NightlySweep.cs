using System.Data.Common;
using Homeward.App.Data;
using Homeward.App.Law;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeward.App.Due;

/// <summary>
/// Brings every due list to the new day just after midnight in the agency's zone, and to another law when the agency chose one, as long as the site runs. It looks
/// more often than once a day, so that a machine that slept, a clock that was set, or a change made by another process is noticed; a sweep that failed is tried again at the next look.
/// </summary>
public sealed class NightlySweep(Database database, AgencyLaw law, TimeProvider clock, ILogger<NightlySweep> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        (DateOnly Day, string Law)? swept = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await SweptAsync(swept, stoppingToken) is { } done) swept = done;
            await Task.Delay(clock.UntilMidnight(AfterMidnight, LookAgain), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<(DateOnly Day, string Law)?> SweptAsync((DateOnly Day, string Law)? before, CancellationToken stop)
    {
        try
        {
            var book = await law.ReadAsync(stop);
            var now = (clock.Today(), $"{book.Id} {book.Version}");
            if (now == before) return now;
            await new DueSweep(database, book, clock).RunAsync(stop);
            await database.AnalyzeAsync(stop);
            return now;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        catch (DbException broken)
        {
            log.LogError(broken, "The due lists could not be brought to the new day; the next try is in {Minutes} minutes.", LookAgain.TotalMinutes);
            return null;
        }
    }
}
