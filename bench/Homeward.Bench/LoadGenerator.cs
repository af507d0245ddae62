using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Homeward.Bench;

/// <summary>What a run of requests saw: how long each took in milliseconds, the shortest first; how many seconds the run lasted; the bytes of all answers; and what it cost this process.</summary>
internal sealed record Load(double[] Took, double Seconds, long Bytes, TimeSpan Processor)
{
    public double PerSecond => Took.Length / Seconds;

    /// <summary>Several runs as one.</summary>
    public static Load Of(IReadOnlyCollection<Load> runs) => new(
        [.. runs.SelectMany(static run => run.Took).Order()], runs.Sum(static run => run.Seconds), runs.Sum(static run => run.Bytes), new TimeSpan(runs.Sum(static run => run.Processor.Ticks)));

    public double Percentile(int of) => Took[Took.Length * of / 100];
}

/// <summary>One page, asked by somebody.</summary>
internal sealed record Ask(string Path, string Cookie);

/// <summary>
/// Asks a site on this machine over connections that stay open, each asking again as soon as it has its answer. It reads just enough HTTP to know where an
/// answer ends, so that it takes little of the processors the site needs.
/// </summary>
internal static class LoadGenerator
{
    public const int Connections = 16;

    public static async Task<Load> RunAsync(Uri site, IReadOnlyList<Ask> asks, TimeSpan length)
    {
        var took = new List<double>[Connections];
        var bytes = 0L;
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(connection => Task.Run(async () =>
        {
            took[connection] = [];
            Interlocked.Add(ref bytes, await AskAsync(site, asks, connection, took[connection], clock, length));
        })));
        var seconds = clock.Elapsed.TotalSeconds;
        return new Load([.. took.SelectMany(static one => one).Order()], seconds, bytes, Environment.CpuUsage.TotalTime - before);
    }

    private static async Task<long> AskAsync(
        Uri site, IReadOnlyList<Ask> asks, int connection, List<double> took, Stopwatch clock, TimeSpan length)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, site.Port));
        var answer = new byte[256 * 1024];
        var bytes = 0L;
        for (var turn = connection; clock.Elapsed < length; turn += Connections)
        {
            var ask = asks[turn % asks.Count];
            var request = Encoding.ASCII.GetBytes($"GET {ask.Path} HTTP/1.1\r\nHost: 127.0.0.1:{site.Port}\r\nCookie: {ask.Cookie}\r\n\r\n");
            var began = Stopwatch.GetTimestamp();
            await socket.SendAsync(request);
            bytes += await ReadAsync(socket, answer);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return bytes;
    }

    private static async Task<int> ReadAsync(Socket socket, byte[] answer)
    {
        var read = 0;
        while (!Ended(answer.AsSpan(0, read)))
        {
            var more = await socket.ReceiveAsync(answer.AsMemory(read));
            read += more == 0 ? throw new IOException("The site closed the connection.") : more;
        }

        if (!answer.AsSpan(0, read).StartsWith("HTTP/1.1 200"u8))
            throw new IOException($"The site answered {Encoding.ASCII.GetString(answer, 0, Math.Min(read, 200))}");
        return read;
    }

    private static bool Ended(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return false;
        var length = answer[..head].IndexOf("Content-Length: "u8);
        return length < 0
            ? answer.EndsWith("\r\n0\r\n\r\n"u8)
            : System.Buffers.Text.Utf8Parser.TryParse(answer[(length + 16)..], out int body, out _) && answer.Length >= head + 4 + body;
    }
}
