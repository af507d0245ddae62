using System.Diagnostics;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;

namespace Homeward.Bench;

/// <summary>One child's full list as a page asks for it: every due date in order, each with its sentence.</summary>
internal static class ChildBench
{
    private static readonly DateOnly AsOf = new(2026, 10, 5);

    public static int Run(int[] sizes)
    {
        foreach (var children in sizes.Length > 0 ? sizes : [20_000])
        {
            var cases = new SyntheticCases(20261005, AsOf).Make(children);
            foreach (var book in new[] { "us", "us+ca" })
            {
                var law = RulebookShelf.Named(book)!;
                foreach (var facts in cases.AsSpan(0, Math.Min(2_000, children))) Say(law.Evaluate(facts, AsOf));
                var times = new double[children];
                long letters = 0;
                for (var at = 0; at < children; at++)
                {
                    var clock = Stopwatch.GetTimestamp();
                    letters += Say(law.Evaluate(cases[at], AsOf));
                    times[at] = Stopwatch.GetElapsedTime(clock).TotalMicroseconds;
                }

                Array.Sort(times);
                Console.WriteLine(FormattableString.Invariant(
                    $"{book,-6} one child's list with its sentences, {children:N0} children: median {times[children / 2],7:N1} µs, p99 {times[children * 99 / 100],7:N1} µs, longest {times[^1],8:N1} µs, {letters / children:N0} letters"));
            }
        }

        return 0;
    }

    private static long Say(IReadOnlyList<DueDate> dues)
    {
        long letters = 0;
        foreach (var due in dues) letters += SameDuty.Sentence(due, dues).Length;
        return letters;
    }
}
