using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Homeward.App.Papers.Reading;

/// <summary>
/// Reads a paper's text in a process of its own, with little memory, a short time, and nothing of this one's surroundings: what a file does to its reader ends there.
/// The process is this program with the verb <c>read</c>.
/// </summary>
public sealed class ReadingProcess(string program, params IReadOnlyList<string> before)
{
    /// <summary>The verb.</summary>
    public const string Verb = "read";

    /// <summary>What it answers where more stands in the file than it read.</summary>
    public const int Cut = 3;

    private const long Memory = 512L * 1024 * 1024;
    private static readonly string[] Kept = ["PATH", "DOTNET_ROOT", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG"];

    /// <summary>How long a paper may take.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(60);

    /// <summary>The text; none where the process was ended, or ended otherwise than it should. <see cref="Win32Exception"/> where it does not start, <see cref="IOException"/> where the file cannot be read from its disk.</summary>
    /// <param name="form">What the file is.</param>
    /// <param name="write">Writes the file to a stream.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<ReadWords> ReadAsync(FileForm form, Func<Stream, CancellationToken, Task> write, CancellationToken stop)
    {
        using var process = Process.Start(Told(form)) ?? throw new Win32Exception("The reader did not start.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            var heard = HeardAsync(process.StandardOutput.BaseStream, limit.Token);
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token);
            await SendAsync(process, write, limit.Token);
            var text = await heard;
            await complaints;
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode is 0 or Cut && text is { Length: > 0 } ? new ReadWords(text, process.ExitCode is Cut) : new ReadWords(null, false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new ReadWords(null, false);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    private ProcessStartInfo Told(FileForm form)
    {
        var told = new ProcessStartInfo(program, [.. before, Verb, form.ToString()])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var name in told.Environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToList()) told.Environment.Remove(name);
        told.Environment["DOTNET_GCHeapHardLimit"] = Memory.ToString("X", CultureInfo.InvariantCulture);
        told.Environment["DOTNET_gcServer"] = "0";
        told.Environment["DOTNET_EnableDiagnostics"] = "0";
        return told;
    }

    // A reader that has broken off hears no more; a disk that does not give the file is another matter, and is said.
    private static async Task SendAsync(Process process, Func<Stream, CancellationToken, Task> write, CancellationToken stop)
    {
        await using var pipe = new ReadersPipe(process.StandardInput.BaseStream);
        try
        {
            await write(pipe, stop);
        }
        catch (IOException) when (pipe.IsBroken && !stop.IsCancellationRequested)
        {
            return;
        }
    }

    private static async Task<string?> HeardAsync(Stream output, CancellationToken stop)
    {
        var bytes = new byte[WordReader.MostCharacters * 3];
        var length = await output.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
