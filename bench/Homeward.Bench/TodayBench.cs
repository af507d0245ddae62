using System.Diagnostics;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.Rules.Deadlines;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Bench;

/// <summary>The page Today of workers in agencies of different size, signed in, against an empty answer of the same site in the same run.</summary>
internal static class TodayBench
{
    private const int SignedIn = 200;
    private static readonly DateOnly Today = new(2026, 10, 5);
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(string[] args)
    {
        var sizes = ScratchDatabase.Sizes(args);
        foreach (var kind in ScratchDatabase.KindsOf(args))
        {
            foreach (var children in sizes.Length > 0 ? sizes : [1_000, 100_000])
            {
                await using var scratch = await ScratchDatabase.NewAsync(kind);
                var clock = Stopwatch.StartNew();
                var workers = await Population.FillAsync(scratch.Database, children, Today);
                Console.WriteLine(FormattableString.Invariant($"{kind,-9} {children,8:N0} children, made in {clock.Elapsed.TotalSeconds:N0} s"));
                await using var site = Site.Build(
                    new SiteOptions { DataFolder = scratch.Folder, Clock = new StandingClock(Today) },
                    builder => builder.Services.AddSingleton(scratch.Database));
                await site.StartAsync();
                var lines = await LinesAsync(scratch.Database, workers.Count);
                Report(FormattableString.Invariant($"{kind,-9} {children,8:N0} children, {lines:N0} lines a worker"), await MeasureAsync(site, scratch.Database, workers));
            }
        }

        return 0;
    }

    private static async Task<(Load Hello, Load Page)> MeasureAsync(WebApplication site, Database database, IReadOnlyList<Guid> workers)
    {
        var address = new Uri(site.Urls.First());
        var cookies = await SignInAsync(database, workers);
        await database.AnalyzeAsync();
        // The empty answer goes to a stranger, so that it costs the site no look into the database.
        string[] stranger = ["none"];
        await LoadGenerator.RunAsync(address, "/hello", stranger, Warm);
        await LoadGenerator.RunAsync(address, "/today", cookies, Warm);
        return (await LoadGenerator.RunAsync(address, "/hello", stranger, Length), await LoadGenerator.RunAsync(address, "/today", cookies, Length));
    }

    private static void Report(string what, (Load Hello, Load Page) saw)
    {
        var (hello, page) = saw;
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: hello {hello.PerSecond,7:N0}/s p50 {hello.P50,5:N2} p99 {hello.P99,6:N2} ms, {hello.Processor,4:N0} µs of processor; today {page.PerSecond,6:N0}/s p50 {page.P50,5:N2} p99 {page.P99,6:N2} ms, {page.Processor,5:N0} µs of processor, {page.Bytes / 1024.0,5:N1} kB; ratio 1/{hello.PerSecond / page.PerSecond,4:N1}"));
    }

    // What the page of a worker reads, of which it shows seven.
    private static async Task<double> LinesAsync(Database database, int workers)
    {
        await using var db = database.Open();
        var week = Today.AddDays(TodayQuery.DaysAhead);
        return (double)await db.DueItems.CountAsync(item => item.Owed && item.DueOn != null && (item.DueOn <= week || item.Status == DueStatus.DueSoon)) / workers;
    }

    // Sessions as signing in makes them, for workers from all over the agency.
    private static async Task<string[]> SignInAsync(Database database, IReadOnlyList<Guid> workers)
    {
        await using var db = database.Open();
        var sessions = new Sessions(db, TimeProvider.System);
        var cookies = new string[Math.Min(workers.Count, SignedIn)];
        for (var at = 0; at < cookies.Length; at++)
        {
            var name = FormattableString.Invariant($"worker-{at}");
            var account = new Account
            {
                Id = Guid.NewGuid(), WorkerId = workers[(int)((long)at * workers.Count / cookies.Length)], UserName = name, UserNameKey = Account.KeyOf(name),
                CreatedAt = TimeProvider.System.GetUtcNow(), ByProvider = false,
            };
            db.Accounts.Add(account);
            await db.SaveChangesAsync();
            cookies[at] = "homeward=" + await sessions.BeginAsync(account, SignInWay.Passkey, "127.0.0.1");
        }

        return cookies;
    }
}
