using System.Diagnostics;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Visits;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Bench;

/// <summary>
/// Sixteen workers saving at once: the removal of three siblings, and a visit to a child who is in care, each with its facts, its due lists and its ledger entry
/// in one transaction that is on the disk when it is answered.
/// </summary>
internal static class SaveBench
{
    private const int Writers = 16;
    private const int Warm = 10;
    private const int Each = 40;
    private static readonly DateOnly Today = new(2026, 10, 5);

    public static async Task<int> RunAsync(int[] sizes)
    {
        foreach (var kind in ScratchDatabase.Kinds)
        {
            foreach (var children in sizes.Length > 0 ? sizes : [1_000])
            {
                await using var scratch = await ScratchDatabase.NewAsync(kind);
                var workers = await Population.FillAsync(scratch.Database, children, Today);
                Report(kind, children, "removal of three siblings", await MeasureAsync(scratch.Database, workers, static (_, _, turn) => Task.FromResult<Operation>(SavedRemoval.Of(turn, Today))));
                Report(kind, children, "visit", await MeasureAsync(scratch.Database, workers, VisitAsync));
            }
        }

        return 0;
    }

    private static void Report(DatabaseKind kind, int children, string what, (double[] Took, double Seconds) saw)
    {
        var (took, seconds) = saw;
        Console.WriteLine(FormattableString.Invariant(
            $"{kind,-9} {children,8:N0} children, {Writers} writers, {what}: {took.Length / seconds,6:N0}/s, p50 {took[took.Length / 2],6:N1} p99 {took[took.Length * 99 / 100],6:N1} ms, longest {took[^1],6:N1} ms"));
    }

    private static async Task<(double[] Took, double Seconds)> MeasureAsync(
        Database database, IReadOnlyList<Guid> workers, Func<HomewardDb, Actor, int, Task<Operation>> next)
    {
        await SaveAllAsync(database, workers, next, Warm);
        var clock = Stopwatch.StartNew();
        var took = await SaveAllAsync(database, workers, next, Each);
        return ([.. took.Order()], clock.Elapsed.TotalSeconds);
    }

    private static async Task<IEnumerable<double>> SaveAllAsync(
        Database database, IReadOnlyList<Guid> workers, Func<HomewardDb, Actor, int, Task<Operation>> next, int each)
    {
        var took = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => SaveAsync(database, workers[writer % workers.Count], next, each))));
        return took.SelectMany(static one => one);
    }

    private static async Task<List<double>> SaveAsync(Database database, Guid worker, Func<HomewardDb, Actor, int, Task<Operation>> next, int each)
    {
        var took = new List<double>(each);
        var book = RulebookShelf.Named("us")!;
        for (var turn = 0; turn < each; turn++)
        {
            await using var db = database.Open();
            var actor = (await Actors.OfAsync(db, worker, "bench"))!;
            var operation = await next(db, actor, turn);
            var began = Stopwatch.GetTimestamp();
            var outcome = await new OperationRunner(db, book, new StandingClock(Today)).RunAsync(actor, Guid.NewGuid(), operation);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (outcome.Kind is not OutcomeKind.Done)
                throw new InvalidOperationException($"{operation.Process} was answered {outcome.Kind}: {string.Join(' ', outcome.Refusals.Select(static refusal => refusal.Sentence))}");
        }

        return took;
    }

    private static async Task<Operation> VisitAsync(HomewardDb db, Actor actor, int turn)
    {
        var child = await db.Assignments.Where(part => part.WorkerId == actor.WorkerId && part.From < Today).OrderBy(static part => part.ChildId).Skip(turn % 17).Select(static part => part.ChildId).FirstAsync();
        var version = await db.Children.Where(known => known.Id == child).Select(static known => known.Version).SingleAsync();
        return new RecordVisit
        {
            Children = [new ChildVersion(child, version)], On = Today, Mode = VisitMode.InPerson, Place = VisitPlace.Residence, SeenAlone = [child],
            Note = "Seen at home after school. Safe, well, and asking when the next family visit is.",
        };
    }
}
