using System.Data.Common;
using Homeward.App.Data;
using Homeward.Rules.Deadlines;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeward.App.Due;

/// <summary>
/// Brings every due list to the new day just after midnight in the agency's zone, as long as the site runs. It looks at the clock more often than once a day,
/// so that a machine that slept, or a clock that was set, is noticed; a sweep that failed is tried again at the next look.
/// </summary>
public sealed class NightlySweep(Database database, Rulebook rulebook, TimeProvider clock, ILogger<NightlySweep> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? swept = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (clock.Today() is var day && day != swept && await SweptAsync(stoppingToken)) swept = day;
            await Task.Delay(Wait(), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> SweptAsync(CancellationToken stop)
    {
        try
        {
            await new DueSweep(database, rulebook, clock).RunAsync(stop);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        catch (DbException broken)
        {
            log.LogError(broken, "The due lists could not be brought to the new day; the next try is in {Minutes} minutes.", LookAgain.TotalMinutes);
            return false;
        }
    }

    private TimeSpan Wait()
    {
        var now = clock.GetLocalNow();
        var midnight = now.Date.AddDays(1);
        var until = new DateTimeOffset(midnight, clock.LocalTimeZone.GetUtcOffset(midnight)) - now + AfterMidnight;
        return until < LookAgain ? until : LookAgain;
    }
}
