using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeward.App.Papers;

/// <summary>Cleans up after what was sent and became no paper: soon after the site starts, and then once a day.</summary>
public sealed class NightlyCleanUp(PaperCleanUp cleanUp, TimeProvider clock, ILogger<NightlyCleanUp> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = AfterStart; ; wait = Day)
        {
            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                await cleanUp.RunAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is DbException or IOException or UnauthorizedAccessException)
            {
                log.LogError(broken, "What was sent and became no paper could not be cleaned up; the next try is in a day.");
            }
        }
    }
}
