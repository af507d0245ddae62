using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Homeward.TestKit;

/// <summary>A PostgreSQL 15 of the run's own, for tests and benchmarks: made once, stopped at its end; nothing of it is kept.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string Binaries = "/usr/lib/postgresql/15/bin";
    private static readonly SemaphoreSlim One = new(1, 1);
    private static PostgresCluster? running;
    private readonly string folder;
    private readonly int port;
    private readonly string options;
    private int databases;

    private PostgresCluster(string folder, int port, string options)
    {
        this.folder = folder;
        this.port = port;
        this.options = options;
    }

    public static bool IsInstalled => File.Exists(Path.Combine(Binaries, "initdb"));

    /// <summary>The connection string of a new database, empty. What the first call says of durability holds for the run.</summary>
    /// <param name="durable">Whether a commit is on the disk before it is answered, as an agency's server has it; tests need not wait for that.</param>
    public static async Task<string> NewDatabaseAsync(bool durable = false)
    {
        await One.WaitAsync();
        try
        {
            running ??= await StartAsync(durable);
            return await running.CreateAsync();
        }
        finally
        {
            One.Release();
        }
    }

    /// <summary>A server of the caller's own, beside that of the run: to be killed and started again.</summary>
    /// <param name="durable">Whether a commit is on the disk before it is answered.</param>
    /// <param name="home">An empty folder for it; one of its own where none is given.</param>
    public static Task<PostgresCluster> OwnAsync(bool durable, string? home = null) => StartAsync(durable, home);

    /// <summary>The connection string of a new database on this server, empty.</summary>
    public Task<string> AddDatabaseAsync() => CreateAsync();

    /// <summary>SIGKILL to the server and all its processes: nothing of it runs afterwards.</summary>
    public Task KillAsync() => SignalAsync("KILL");

    /// <summary>SIGSTOP to the server and all its processes: it stands still in the middle of whatever it does.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    /// <summary>Starts a server that was killed, which then recovers by itself.</summary>
    public Task StartAgainAsync()
    {
        // Where nobody takes leave of the dead, as in some containers, it would hold the one that was killed for alive.
        foreach (var left in (string[])[.. Directory.EnumerateFiles(folder, "postmaster.pid"), .. Directory.EnumerateFiles(folder, ".s.PGSQL.*")]) File.Delete(left);
        return RunAsync("pg_ctl", "-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", options, "start");
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await RunAsync("pg_ctl", "-D", folder, "-m", "immediate", "stop");
        }
        catch (InvalidOperationException)
        {
            // One that was killed and not started again is down already.
        }

        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Stops the cluster, if a test started it.</summary>
    public static async Task StopAsync()
    {
        if (running is not null) await running.DisposeAsync();
        running = null;
    }

    private static async Task<PostgresCluster> StartAsync(bool durable, string? given = null)
    {
        var home = given ?? Directory.CreateTempSubdirectory("homeward-pg-").FullName;
        var at = FreePort();
        if (IsRoot) await ShellAsync("chown", "postgres", home);
        await RunAsync("initdb", "-D", home, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {at} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home}{(durable ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off")}");
        Watch(home);
        await RunAsync("pg_ctl", "-D", home, "-w", "-l", Path.Combine(home, "log"), "-o", settings, "start");
        return new PostgresCluster(home, at, settings);
    }

    // The processes of the server are children of its first.
    private async Task SignalAsync(string signal)
    {
        var first = (await File.ReadAllLinesAsync(Path.Combine(folder, "postmaster.pid")))[0].Trim();
        // One of them may end by itself meanwhile.
        const string Script = """
            all="$1 $(pgrep -P "$1")"
            kill -"$2" $all
            [ "$2" = KILL ] || exit 0
            for one in $all; do
              while [ -d "/proc/$one" ] && ! grep -q '^State:.Z' "/proc/$one/status"; do sleep 0.02; done
            done
            exit 0
            """;
        await ShellAsync("/bin/sh", "-c", Script, "signal", first, signal);
    }

    // A run that is killed leaves neither server nor folder: this waits beside it, and finds nothing to do after a run that ended well.
    private static void Watch(string home)
    {
        const string Script = """
            exec >/dev/null 2>&1 </dev/null
            while kill -0 "$1"; do sleep 1; done
            [ -d "$2" ] || exit 0
            kill -QUIT "$(head -n 1 "$2/postmaster.pid")"
            sleep 1
            rm -rf "$2"
            """;
        var run = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Process.Start(new ProcessStartInfo("setsid", ["/bin/sh", "-c", Script, "watch", run, home]) { WorkingDirectory = Path.GetTempPath() })?.Dispose();
    }

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    // PostgreSQL refuses to run as root, as test machines often do.
    private static Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries, program);
        return IsRoot ? ShellAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : ShellAsync(path, arguments);
    }

    private static async Task ShellAsync(string program, params string[] arguments)
    {
        // The server keeps the output of pg_ctl open; it is not read.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", program, program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
        })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<string> CreateAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{++databases}");
        var server = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Pooling=false;Database=");
        await using var connection = new NpgsqlConnection(server + "postgres");
        await connection.OpenAsync();
#pragma warning disable CA2100 // A name made above.
        await using var command = new NpgsqlCommand($"create database {name}", connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Database={name}");
    }
}
