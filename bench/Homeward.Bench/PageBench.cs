using System.Diagnostics;
using Homeward.App.Data;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Bench;

/// <summary>A page of workers all over agencies of different size, signed in, against an empty answer of the same site in the same run.</summary>
internal static class PageBench
{
    public static readonly DateOnly Today = new(2026, 10, 5);

    // On two processors what a page runs through is compiled for the last time after half a minute under this load; until then it costs up to three times as much.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(8);

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
            foreach (var children in sizes.Length > 0 ? sizes : usual)
            {
                await using var scratch = await ScratchDatabase.NewAsync(kind);
                var clock = Stopwatch.StartNew();
                var workers = await Population.FillAsync(scratch.Database, children, Today);
                Console.WriteLine(FormattableString.Invariant($"{kind,-9} {children,8:N0} children, made in {clock.Elapsed.TotalSeconds:N0} s"));
                await using var site = Site.Build(
                    new SiteOptions { DataFolder = scratch.Folder, Clock = new StandingClock(Today) },
                    builder => builder.Services.AddSingleton(scratch.Database));
                await site.StartAsync();
                var known = await says(scratch.Database, workers.Count);
                var asks = await asked(scratch.Database, await SignedIn.AllAsync(scratch.Database, workers));
                await scratch.Database.AnalyzeAsync();
                Report(FormattableString.Invariant($"{kind,-9} {children,8:N0} children, {known}"), page, await MeasureAsync(site, asks));
            }
        }

        return 0;
    }

    private static async Task<(Load Hello, Load Page)> MeasureAsync(WebApplication site, IReadOnlyList<Ask> asks)
    {
        var address = new Uri(site.Urls.First());
        // The empty answer goes to a stranger, so that it costs the site no look into the database.
        Ask[] hello = [new("/hello", "none")];
        await LoadGenerator.RunAsync(address, hello, Length);
        await LoadGenerator.RunAsync(address, asks, Warm);
        return (await LoadGenerator.RunAsync(address, hello, Length), await LoadGenerator.RunAsync(address, asks, Length));
    }

    private static void Report(string what, string name, (Load Hello, Load Page) saw)
    {
        var (hello, page) = saw;
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: hello {hello.PerSecond,7:N0}/s p50 {hello.P50,5:N2} p99 {hello.P99,6:N2} ms, {hello.Processor,4:N0} µs of processor; {name} {page.PerSecond,6:N0}/s p50 {page.P50,5:N2} p99 {page.P99,6:N2} ms, {page.Processor,5:N0} µs of processor, {page.Bytes / 1024.0,5:N1} kB; ratio 1/{hello.PerSecond / page.PerSecond,4:N1}"));
    }
}
