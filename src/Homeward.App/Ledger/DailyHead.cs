using System.Data.Common;
using Homeward.App.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeward.App.Ledger;

/// <summary>
/// Adds the ledger's head to the file of heads once a day, just after midnight in the agency's zone, or as soon as the site runs again. It looks more often, so that
/// a machine that slept and a disk that was away are made up for; who verifies the ledger compares it with every head.
/// </summary>
public sealed class DailyHead(Database database, string file, TimeProvider clock, ILogger<DailyHead> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await WriteAsync(stoppingToken);
            await Task.Delay(clock.UntilMidnight(AfterMidnight, LookAgain), clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        try
        {
            if (await HeadFile.LastAsync(file, stop) is { } last && DayOf(last) >= clock.Today()) return;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using var db = database.Open();
            await HeadFile.AppendAsync(db, file, clock.GetUtcNow(), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }
        catch (Exception broken) when (broken is DbException or IOException or UnauthorizedAccessException)
        {
            log.LogError(broken, "The ledger's head could not be written to {File}; the next try is in {Minutes} minutes.", file, LookAgain.TotalMinutes);
        }
    }

    private DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).DateTime);
}
