using System.Diagnostics;
using Homeward.App.Law;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;

namespace Homeward.Bench;

/// <summary>What a change of the law would move over a whole caseload, from facts in memory: one rule's number, and a reading, for which the whole book is worked out twice.</summary>
internal static class WhatWouldChangeBench
{
    private const int Runs = 5;
    private static readonly DateOnly AsOf = new(2026, 10, 5);
    private static readonly DateOnly From = new(2027, 1, 1);

    private static readonly LawChange Rule = Change(LawChangeKind.Rule, "demo-case-plan") with { Title = "Initial case plan", Count = 20 };
    private static readonly LawChange Reading = Change(LawChangeKind.Reading, "TrialHomeVisitMonths") with { Value = "3" };

    public static int Run(int[] sizes)
    {
        var few = new SyntheticCases(20261005, AsOf).Make(1_000);
        for (var warm = 0; warm < 50; warm++) Once(few, warm % 2 == 0 ? Rule : Reading);
        foreach (var children in sizes.Length > 0 ? sizes : [50_000])
        {
            var cases = new SyntheticCases(20261005, AsOf).Make(children);
            foreach (var change in new[] { Rule, Reading }) Measure(cases, change);
        }

        return 0;
    }

    private static void Measure(CaseFacts[] cases, LawChange change)
    {
        var (best, moved) = (double.MaxValue, 0);
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            moved = Once(cases, change);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine(FormattableString.Invariant($"what would change, {change.Kind,-7} {change.Subject,-20} {cases.Length,8:N0} children  {moved,8:N0} dates moved  {best,9:N1} ms"));
    }

    private static int Once(CaseFacts[] cases, LawChange change)
    {
        var compared = WhatWouldChange.Of(RulebookShelf.Named("demo")!, [], change);
        var found = new List<MovedDate>();
        foreach (var facts in cases) compared.Compare(facts.Child.Id, facts, found);
        return found.Count;
    }

    private static LawChange Change(LawChangeKind kind, string subject) => new()
    {
        Id = Guid.Empty, Kind = kind, Subject = subject, BeginsOn = From, Citation = "Local rule 1", Note = "Measured.", ProposedBy = Guid.Empty, ProposedAt = DateTimeOffset.UnixEpoch,
    };
}
