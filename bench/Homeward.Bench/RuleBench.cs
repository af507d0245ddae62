using System.Diagnostics;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;

namespace Homeward.Bench;

/// <summary>What each rule costs a child, to see where the time of a sweep goes: the rulebook with that rule alone, less one with none.</summary>
internal static class RuleBench
{
    private const int Children = 300;
    private const int Runs = 120;
    private static readonly DateOnly AsOf = new(2026, 10, 5);

    public static int Run(string law)
    {
        var cases = new SyntheticCases(20261005, AsOf).Make(Children);
        var book = RulebookShelf.Named(law)!;
        for (var warm = 0; warm < 300; warm++) Once(book, cases);
        Thread.Sleep(500);
        var whole = Best(book, cases);
        var bare = Best(book with { Rules = [] }, cases).Nanoseconds;
        var costs = new List<(string Id, double Nanoseconds, double Dues)>();
        foreach (var rule in book.Rules)
        {
            var (nanoseconds, dues) = Best(book with { Rules = [rule] }, cases);
            costs.Add((rule.Id, nanoseconds - bare, dues));
        }

        foreach (var (id, nanoseconds, dues) in costs.OrderByDescending(static cost => cost.Nanoseconds))
            Console.WriteLine(FormattableString.Invariant($"{nanoseconds,8:N0} ns  {dues,6:N2} due dates  {id}"));
        Console.WriteLine(FormattableString.Invariant(
            $"{bare,8:N0} ns  the view alone; {whole.Nanoseconds:N0} ns the whole book of {book.Rules.Count}, {costs.Sum(static cost => cost.Nanoseconds):N0} ns the rules one by one"));
        return 0;
    }


    private static (double Nanoseconds, double Dues) Best(Rulebook book, CaseFacts[] cases)
    {
        Once(book, cases);
        var best = double.MaxValue;
        long dues = 0;
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.GetTimestamp();
            dues = Once(book, cases);
            best = Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalNanoseconds);
        }

        return (best / cases.Length, (double)dues / cases.Length);
    }

    private static long Once(Rulebook book, CaseFacts[] cases)
    {
        var view = new CaseView(book.Settings);
        var dues = new DueList();
        long count = 0;
        foreach (var facts in cases)
        {
            book.Evaluate(view, facts, AsOf, dues);
            count += dues.Count;
        }

        return count;
    }
}
