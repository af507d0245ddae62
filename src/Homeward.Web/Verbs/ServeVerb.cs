using System.Net;
using System.Net.Sockets;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Seeding;
using Homeward.App.Seeding.Synthetic;
using Homeward.Web.Infrastructure;
using Homeward.Web.Papers;
using Homeward.Web.SignIn;
using Homeward.Web.SignIn.Provider;

namespace Homeward.Web.Verbs;

public static class ServeVerb
{
    private const int FirstPort = 5080;
    private const int LastPort = 5180;

    public static Verb Verb { get; } = new(
        "serve",
        "[--demo] [--today DATE] [--port N] [--data DIR] [--https-host NAME]",
        "Serves the pages on this machine, at the first free port from 5080 up. --demo stands the clock at 2026-10-05, or at DATE.",
        Run);

    public static async Task<int> Run(string[] args)
    {
        var options = Options.Read(
            args, Option.Flag("demo"), Option.Day("today"), Option.Number("port", 0, 65535), Option.Text("data"), Option.Text("https-host"));
        if (options.Refusal is { } sentence) return await Exit.RefusedBecause(sentence);
        if (options.Has("today") && !options.Has("demo")) return await Exit.RefusedBecause("--today moves the demo's clock; it needs --demo.");
        var port = options.Number("port") ?? FreePort();
        if (port is null) return await Exit.RefusedBecause("No port is free from 5080 to 5180; name one with --port.");

        var demo = options.Has("demo");
        var folder = Path.GetFullPath(options.Text("data") ?? Path.Combine("data", demo ? "demo" : "agency"));
        Incoming.Prepare(folder);
        await using var site = Site.Build(new SiteOptions
        {
            DataFolder = folder,
            Port = port.Value,
            Demo = demo,
            Clock = demo ? DemoClock.StandingAt(options.Day("today") ?? DemoCaseload.Day) : TimeProvider.System,
            HttpsHost = options.Text("https-host"),
            Provider = demo ? null : ProviderOptions.FromEnvironment(),
        });
        await site.Services.PrepareAsync();
        try
        {
            await site.StartAsync();
        }
        catch (IOException)
        {
            return await Exit.RefusedBecause($"Port {options.Text("port")} is taken; name another with --port.");
        }

        await Console.Out.WriteLineAsync($"Homeward is at {site.Urls.First()}");
        if (demo) await Console.Out.WriteLineAsync($"Everybody here is invented; the federal file of {SyntheticFile.Children} children comes from seed {SyntheticFile.Seed}.");
        await using (var db = site.Services.GetRequiredService<Database>().Open())
        {
            if (await SetUp.IsFirstAsync(db)) await Console.Out.WriteLineAsync($"First sign-in: one-time code {site.Services.GetRequiredService<FirstStart>().IssueCode()}");
        }

        await site.WaitForShutdownAsync();
        return Exit.Done;
    }

    private static int? FreePort()
    {
        for (var port = FirstPort; port <= LastPort; port++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            try
            {
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                continue;
            }
        }

        return null;
    }
}
