using System.Data.Common;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeward.App.Accounts;

/// <summary>
/// Closes unused accounts once a day, just after midnight or as soon as the site runs again, by the clock that no demonstration moves. A round that failed, or that another node was at the same time, is made
/// up for at the next look.
/// </summary>
public sealed class UnusedRound(Database database, UnusedDays days, bool ofProvider, TimeProvider clock, ILogger<UnusedRound> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromSeconds(8);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? done = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (done != clock.Today() && await DoneAsync(stoppingToken)) done = clock.Today();
            await Task.Delay(clock.UntilMidnight(AfterMidnight, LookAgain), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> DoneAsync(CancellationToken stop)
    {
        try
        {
            await using var db = database.Open();
            await new UnusedAccounts(db, clock, days).CloseAsync(ofProvider, stop);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception broken) when (broken is DbException or DbUpdateException or InvalidOperationException { InnerException: DbException })
        {
            log.LogError(broken, "Unused accounts could not be closed; the next try is in {Minutes} minutes.", LookAgain.TotalMinutes);
            return false;
        }
    }
}
