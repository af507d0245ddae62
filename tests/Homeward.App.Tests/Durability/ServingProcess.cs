using System.Collections.Concurrent;
using System.Diagnostics;
using Homeward.App.Data;
using Homeward.TestKit;

namespace Homeward.App.Tests.Durability;

/// <summary><c>homeward serve</c> as an agency runs it: a process that can be killed, on a free port.</summary>
internal sealed class ServingProcess : IAsyncDisposable
{
    private const string Said = "Homeward is at ";

    private readonly ConcurrentQueue<string> complaints = new();
    private readonly Process process;

    private ServingProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => { if (line.Data is { } text) complaints.Enqueue(text); };
        process.BeginErrorReadLine();
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>The time of processors it has taken so far, which does not grow with what else the machine does.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What it wrote to its log.</summary>
    public string Log => string.Join('\n', complaints);

    /// <summary>Starts it, and waits until it says where it is.</summary>
    /// <param name="folder">Its data folder.</param>
    /// <param name="postgres">What connects to its PostgreSQL; null for SQLite.</param>
    /// <param name="preload">A library that takes the place of some of the system's calls; null for none.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<ServingProcess> StartAsync(string folder, string? postgres, CancellationToken stop, string? preload = null)
    {
        var start = new ProcessStartInfo("dotnet", [HomewardProgram.Path, "serve", "--port", "0", "--data", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove(Database.PostgresVariable);
        if (postgres is not null) start.Environment[Database.PostgresVariable] = postgres;
        if (preload is not null) start.Environment["LD_PRELOAD"] = preload;
        var serving = new ServingProcess(Process.Start(start)!);
        while (await serving.process.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (!line.StartsWith(Said, StringComparison.Ordinal)) continue;
            serving.Address = new Uri(line[Said.Length..]);
            return serving;
        }

        await serving.process.WaitForExitAsync(stop);
        throw new InvalidOperationException($"The site did not start: {serving.Log}");
    }

    /// <summary>SIGSTOP: it stands still in the middle of whatever it does.</summary>
    public async Task FreezeAsync()
    {
        using var signal = Process.Start("kill", ["-STOP", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await signal.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>SIGKILL: nothing in the process runs afterwards.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }
}
