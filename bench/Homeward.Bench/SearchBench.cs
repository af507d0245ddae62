using System.Diagnostics;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Search;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Bench;

/// <summary>What a search takes for a worker, a supervisor and an auditor, from what was typed to the rows with their snippets, each row written down as looked at.</summary>
internal static class SearchBench
{
    private const int NotesEach = 20;
    private const int Searches = 400;
    private static readonly DateOnly Today = new(2026, 10, 5);

    public static async Task<int> RunAsync(string[] args)
    {
        var sizes = ScratchDatabase.Sizes(args);
        foreach (var kind in ScratchDatabase.KindsOf(args))
        {
            foreach (var children in sizes.Length > 0 ? sizes : [10_000, 100_000]) await AgencyAsync(kind, children);
        }

        return 0;
    }

    private static async Task AgencyAsync(DatabaseKind kind, int children)
    {
        await using var scratch = await ScratchDatabase.NewAsync(kind);
        var population = new SearchPopulation(children, NotesEach, Today);
        var clock = Stopwatch.StartNew();
        await population.FillAsync(scratch.Database);
        var made = clock.Elapsed;
        await SearchPopulation.IndexAsync(scratch.Database);
        Console.WriteLine(FormattableString.Invariant(
            $"{kind,-9} {children,8:N0} children, {children * NotesEach:N0} notes, made in {made.TotalSeconds:N0} s, indexed in {(clock.Elapsed - made).TotalSeconds:N0} s"));
        using var log = new ReadLog(scratch.Database);
        foreach (var (who, worker) in new[] { ("worker", population.Worker), ("supervisor", population.Supervisor), ("auditor", population.Auditor) })
            await MeasureAsync(scratch.Database, log, population, who, worker);
    }

    private static async Task MeasureAsync(Database database, ReadLog log, SearchPopulation population, string who, Guid worker)
    {
        var took = new List<(double Milliseconds, int Asked, string Question)>();
        var found = 0;
        var clock = new StandingClock(Today);
        await using var db = database.Open();
        var actor = (await Actors.OfAsync(db, worker, "bench"))!;
        var asked = await (from child in CaseAccess.OpenTo(db, actor, clock.GetUtcNow(), Today)
                           join summary in db.Summaries on child.Id equals summary.ChildId
                           orderby child.AgencyNumber
                           select new { Child = child, summary.DateOfBirth }).AsNoTracking().Take(2_000).ToListAsync();
        var processor = TimeSpan.Zero;
        for (var search = -40; search < Searches; search++)
        {
            var about = asked[(search + 40) * 37 % asked.Count];
            var question = population.Question((search + 40) % SearchPopulation.Asked.Count, about.Child, about.DateOfBirth!.Value);
            if (search == 0) processor = Environment.CpuUsage.TotalTime;
            var began = Stopwatch.GetTimestamp();
            await using var own = database.Open();
            var answer = await new Searching(own, new CaseDoor(own, log, clock), clock).FindAsync(actor, SearchAsked.Read(question, out _)!, "/search");
            if (search < 0) continue;
            took.Add((Stopwatch.GetElapsedTime(began).TotalMilliseconds, (search + 40) % SearchPopulation.Asked.Count, question));
            found += answer.People.Count + answer.Texts.Count;
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        took.Sort();
        var slowest = string.Join(", ", took.TakeLast(3).Select(static one => FormattableString.Invariant($"“{one.Question}” {one.Milliseconds:N0} ms")));
        Console.WriteLine(FormattableString.Invariant(
            $"  {who,-10} {Searches} searches, {(double)found / Searches,4:N1} rows each: p50 {took[took.Count / 2].Milliseconds,6:N1} p99 {took[took.Count * 99 / 100].Milliseconds,6:N1} ms, {processor.TotalMilliseconds / Searches,5:N1} ms of processor here; slowest {slowest}"));
        foreach (var kind in took.GroupBy(static one => one.Asked).OrderBy(static group => group.Key))
        {
            var each = kind.Select(static one => one.Milliseconds).Order().ToList();
            Console.WriteLine(FormattableString.Invariant($"      {SearchPopulation.Asked[kind.Key],-28} p50 {each[each.Count / 2],6:N1} longest {each[^1],6:N1} ms"));
        }
    }
}
