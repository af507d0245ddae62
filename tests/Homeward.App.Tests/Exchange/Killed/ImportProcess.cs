using System.Diagnostics;
using Homeward.App.Tests.Data;
using Homeward.TestKit;

namespace Homeward.App.Tests.Exchange.Killed;

/// <summary>The real program at work on a federal file, as a process that can be killed.</summary>
internal sealed class ImportProcess : IDisposable
{
    private readonly Process process;

    private ImportProcess(Process process) => this.process = process;

    public bool IsRunning => !process.HasExited;

    public static ImportProcess Start(TestDatabase test, string file)
    {
        var start = new ProcessStartInfo("dotnet", [HomewardProgram.Path, "import", "afcars", file, "--today", "2026-10-05", .. test.Arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new ImportProcess(Process.Start(start)!);
    }

    /// <summary>SIGKILL: nothing in the process runs afterwards.</summary>
    public void Kill() => process.Kill();

    public async Task<(int Exit, string Said)> EndAsync(CancellationToken stop)
    {
        var said = await process.StandardOutput.ReadToEndAsync(stop) + await process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, said);
    }

    public void Dispose() => process.Dispose();
}
