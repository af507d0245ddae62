using System.Diagnostics;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Bench;

/// <summary>
/// A page of workers all over agencies of different size, signed in, against an empty answer of the same site. The sites of all sizes run at once and are asked in
/// turn, a few seconds each, round after round: what the machine gives changes from minute to minute, and for all of them alike.
/// </summary>
internal static class PageBench
{
    public static readonly DateOnly Today = new(2026, 10, 5);

    private const int Rounds = 6;

    // On two processors what a page runs through is compiled for the last time after half a minute under this load; until then it costs up to three times as much.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    // The empty answer goes to a stranger, so that it costs the site no look into the database.
    private static readonly Ask[] Hello = [new("/hello", "none")];

    /// <summary>Measures on each database and size that was asked for.</summary>
    /// <param name="args">The databases and sizes; both databases and the usual sizes where they name none.</param>
    /// <param name="page">What the page is called.</param>
    /// <param name="usual">The usual sizes.</param>
    /// <param name="asked">What is asked of the site, by those who are signed in.</param>
    /// <param name="says">What is to be known of the agency that was made.</param>
    public static async Task<int> RunAsync(
        string[] args, string page, int[] usual, Func<Database, IReadOnlyList<SignedIn>, Task<IReadOnlyList<Ask>>> asked, Func<Database, int, Task<string>> says)
    {
        var sizes = ScratchDatabase.Sizes(args);
        foreach (var kind in ScratchDatabase.KindsOf(args))
        {
            var agencies = new List<Agency>();
            try
            {
                foreach (var children in sizes.Length > 0 ? sizes : usual) agencies.Add(await OpenAsync(kind, children, asked, says));
                foreach (var agency in agencies)
                {
                    await agency.AskAsync(Hello, Turn * 2);
                    await agency.AskAsync(agency.Asks, Warm);
                }

                for (var round = 0; round < Rounds; round++)
                {
                    foreach (var agency in agencies)
                    {
                        agency.Empty.Add(await agency.AskAsync(Hello, Turn));
                        agency.Pages.Add(await agency.AskAsync(agency.Asks, Turn));
                    }
                }

                foreach (var agency in agencies) agency.Report(page);
            }
            finally
            {
                foreach (var agency in agencies) await agency.DisposeAsync();
            }
        }

        return 0;
    }

    private static async Task<Agency> OpenAsync(
        DatabaseKind kind, int children, Func<Database, IReadOnlyList<SignedIn>, Task<IReadOnlyList<Ask>>> asked, Func<Database, int, Task<string>> says)
    {
        var scratch = await ScratchDatabase.NewAsync(kind);
        var clock = Stopwatch.StartNew();
        var workers = await Population.FillAsync(scratch.Database, children, Today);
        Console.WriteLine(FormattableString.Invariant($"{kind,-9} {children,8:N0} children, made in {clock.Elapsed.TotalSeconds:N0} s"));
        var site = Site.Build(
            new SiteOptions { DataFolder = scratch.Folder, Clock = new StandingClock(Today) },
            builder => builder.Services.AddSingleton(scratch.Database));
        await site.StartAsync();
        var name = FormattableString.Invariant($"{kind,-9} {children,8:N0} children, {await says(scratch.Database, workers.Count)}");
        var asks = await asked(scratch.Database, await SignedIn.AllAsync(scratch.Database, workers));
        await SettleAsync(scratch.Database);
        return new Agency(name, scratch, site, asks);
    }

    // What PostgreSQL would do by itself in the minutes after so much was written, and beside the measurement.
    private static async Task SettleAsync(Database database)
    {
        if (database.Kind is not DatabaseKind.Postgres) return;
        await using var db = database.Open();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync("vacuum analyze");
        await db.Database.ExecuteSqlRawAsync("checkpoint");
    }

    private sealed class Agency(string name, ScratchDatabase scratch, WebApplication site, IReadOnlyList<Ask> asks) : IAsyncDisposable
    {
        private readonly Uri address = new(site.Urls.First());

        public IReadOnlyList<Ask> Asks { get; } = asks;

        public List<Load> Empty { get; } = [];

        public List<Load> Pages { get; } = [];

        public Task<Load> AskAsync(IReadOnlyList<Ask> what, TimeSpan length) => LoadGenerator.RunAsync(address, what, length);

        public void Report(string page)
        {
            var rounds = Empty.Zip(Pages, static (empty, full) => empty.PerSecond / full.PerSecond).Order().ToArray();
            var ratio = Load.Of(Empty).PerSecond / Load.Of(Pages).PerSecond;
            Console.WriteLine(FormattableString.Invariant(
                $"{name}: hello {Said(Empty)}; {page} {Said(Pages)}; ratio 1/{ratio:N1}, round by round 1/{rounds[0]:N1} to 1/{rounds[^1]:N1}"));
        }

        public async ValueTask DisposeAsync()
        {
            await site.DisposeAsync();
            await scratch.DisposeAsync();
        }

        private static string Said(List<Load> runs)
        {
            var all = Load.Of(runs);
            var (each, bytes) = (all.Processor.TotalMicroseconds / all.Took.Length, all.Bytes / 1024.0 / all.Took.Length);
            return FormattableString.Invariant($"{all.PerSecond:N0}/s p50 {all.Percentile(50):N2} p99 {all.Percentile(99):N2} ms, {each:N0} µs of processor, {bytes:N1} kB");
        }
    }
}
