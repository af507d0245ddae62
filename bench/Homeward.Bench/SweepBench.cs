using System.Diagnostics;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;

namespace Homeward.Bench;

/// <summary>Due lists of whole populations from facts in memory, against a bare pass that reads the day of every fact.</summary>
internal static class SweepBench
{
    private const int Runs = 7;
    private static readonly DateOnly AsOf = new(2026, 10, 5);

    public static int Run(int[] sizes)
    {
        // What the compiler does at first, and again once it knows what is hot, is no part of a sweep.
        var few = new SyntheticCases(20261005, AsOf).Make(1_000);
        for (var warm = 0; warm < 200; warm++) Sweep(few, RulebookShelf.Named("us+ca")!);
        foreach (var children in sizes.Length > 0 ? sizes : [1_000, 100_000, 400_000])
        {
            var cases = new SyntheticCases(20261005, AsOf).Make(children);
            Measure(cases, Core(RulebookShelf.Named("us")!));
            foreach (var book in new[] { "us", "us+ca", "us+tx", "us+ny", "us+fl", "us+wa" }) Measure(cases, RulebookShelf.Named(book)!);
        }

        return 0;
    }

    private static void Measure(CaseFacts[] cases, Rulebook book)
    {
        var facts = cases.Sum(static one => (long)Touch(one).Facts);
        GC.Collect();
        var pass = Best(() => Pass(cases));
        long dues = 0;
        var one = Best(() => dues = Sweep(cases, book));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sweep(cases, book);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var two = Best(() => InTwo(cases, book));
        Console.WriteLine(FormattableString.Invariant(
            $"{book.Id,-6} {book.Rules.Count,3} rules {cases.Length,8:N0} children  {facts,12:N0} facts  {dues,12:N0} due dates  pass {pass,8:N2} ms  one thread {one,9:N1} ms = {one * 1e6 / cases.Length,7:N0} ns/child ({one / pass,5:N1} x)  two threads {two,9:N1} ms ({one / two:N2} x)  {(double)allocated / cases.Length:N1} B/child"));
    }

    // What every child in care is owed: eligibility, plan, review and hearings, termination, visits, relatives, absences (obligations, A1-A4, A6, A8).
    private static Rulebook Core(Rulebook book) => book with
    {
        Id = "core",
        Rules = [.. book.Rules.Where(static rule => rule.Id.Split('-')[0] is "anc" or "ive" or "fed" or "tpr" or "rel" or "sib" or "missing" or "traf")],
    };

    private static double Best(Action action)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            action();
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static long Sweep(ReadOnlySpan<CaseFacts> cases, Rulebook rulebook)
    {
        var view = new CaseView(rulebook.Settings);
        var dues = new DueList();
        long count = 0;
        foreach (var facts in cases)
        {
            rulebook.Evaluate(view, facts, AsOf, dues);
            count += dues.Count;
        }

        return count;
    }

    private static void InTwo(CaseFacts[] cases, Rulebook book)
    {
        var half = cases.Length / 2;
        var other = new Thread(() => Sweep(cases.AsSpan(half), book));
        other.Start();
        Sweep(cases.AsSpan(0, half), book);
        other.Join();
    }

    private static long Pass(CaseFacts[] cases)
    {
        long days = 0;
        foreach (var facts in cases)
        {
            days += Touch(facts).Days;
        }

        return days;
    }

    private static (long Days, int Facts) Touch(CaseFacts facts)
    {
        (long Days, int Facts) sum = (facts.Child.HappenedOn.DayNumber, 1);
        Add(facts.People, ref sum);
        Add(facts.Removals, ref sum);
        Add(facts.CourtOrders, ref sum);
        Add(facts.Findings, ref sum);
        Add(facts.CasePlans, ref sum);
        Add(facts.PermanencyGoals, ref sum);
        Add(facts.RelativeNotices, ref sum);
        Add(facts.Placements, ref sum);
        Add(facts.Hearings, ref sum);
        Add(facts.PeriodicReviews, ref sum);
        Add(facts.CaseworkerVisits, ref sum);
        Add(facts.MissingEpisodes, ref sum);
        return sum;
    }

    private static void Add<T>(FactList<T> list, ref (long Days, int Facts) sum)
        where T : Fact
    {
        foreach (var fact in list.UpTo(DateOnly.MaxValue))
        {
            sum.Days += fact.HappenedOn.DayNumber;
            sum.Facts++;
        }
    }
}
