using System.Diagnostics;
using Homeward.TestKit;

namespace Homeward.App.Tests.Durability;

/// <summary><c>homeward verify</c> as whoever runs the site calls it.</summary>
internal static class VerifyProcess
{
    /// <summary>How it ended, and what it said where that was not well.</summary>
    public static async Task<(int Exit, string Said)> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [HomewardProgram.Path, "verify", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = process.StandardError.ReadToEndAsync(stop);
        var said = await process.StandardOutput.ReadToEndAsync(stop) + await complaints;
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, process.ExitCode == 0 ? string.Empty : said);
    }
}
