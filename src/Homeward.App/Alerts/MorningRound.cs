using System.Data.Common;
using Homeward.App.Data;
using Homeward.App.Law;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeward.App.Alerts;

/// <summary>
/// Does the morning's work just after the agency's morning hour, as long as the site runs. A site that starts later in the day does it before it answers, with
/// the rest of its preparation.
/// </summary>
public sealed class MorningRound(Database database, AgencyLaw law, TimeProvider clock, ILogger<MorningRound> log) : BackgroundService
{
    /// <summary>The hour, on the agency's clock, before which nobody is told anything.</summary>
    public const int Hour = 6;

    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? done = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(LookAgain, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (clock.GetLocalNow().Hour >= Hour && done != clock.Today() && await DoneAsync(stoppingToken)) done = clock.Today();
        }
    }

    private async Task<bool> DoneAsync(CancellationToken stop)
    {
        try
        {
            await new Morning(database, await law.ReadAsync(stop), clock).RunAsync(stop);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception broken) when (broken is DbException or DbUpdateException)
        {
            log.LogError(broken, "The morning’s work could not be done; the next try is in {Minutes} minutes.", LookAgain.TotalMinutes);
            return false;
        }
    }
}
