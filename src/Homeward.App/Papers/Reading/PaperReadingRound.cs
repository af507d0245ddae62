using System.ComponentModel;
using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Homeward.App.Papers.Reading;

/// <summary>Reads papers as they come, while the site runs.</summary>
public sealed class PaperReadingRound(PaperReader reader, TimeProvider clock, ILogger<PaperReadingRound> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = Often; ;)
        {
            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                await reader.RunAsync(stoppingToken);
                if (reader.LeftSome) log.LogWarning("The disk did not give the files of some papers; they are found by their titles, and are tried again in five minutes.");
                wait = reader.LeftSome ? AfterTrouble : Often;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken) when (broken is DbException or IOException or UnauthorizedAccessException or Win32Exception or CryptographicException or Microsoft.EntityFrameworkCore.DbUpdateException)
            {
                log.LogError(broken, "The text of papers could not be read; they are found by their titles, and the next try is in five minutes.");
                wait = AfterTrouble;
            }
        }
    }
}
