using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Deadlines;

public sealed class SweepTests
{
    private static readonly (CaseFacts Facts, DateOnly AsOf)[] Written = [.. CaseLibrary.Files
        .SelectMany(CaseLibrary.Of)
        .SelectMany(static written => written.Rows.Select(row => (new CaseHistory(written.Facts).Current(), row.AsOf)))];

    public static TheoryData<string, string> Ids()
    {
        var ids = new TheoryData<string, string>();
        foreach (var rule in UnitedStates.Rulebook.Rules) ids.Add("us", rule.Id);
        foreach (var law in RulebookShelf.States)
        {
            foreach (var id in law.Rules.Select(static rule => rule.Id).Distinct(StringComparer.Ordinal)) ids.Add(law.Id, id);
        }

        return ids;
    }

    public static TheoryData<string> Books() => [.. RulebookShelf.Names];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_swept_over_every_written_case_allocates_nothing_beyond_its_results(string book, string id)
    {
        var whole = RulebookShelf.Named(book)!;
        var rulebook = whole with { Rules = [.. whole.Rules.Where(rule => rule.Id == id)] };
        var view = new CaseView(rulebook.Settings);
        var dues = new DueList();
        var tolled = Sweep(rulebook, view, dues);
        var clean = false;

        // A method compiled anew in the middle of a sweep counts as allocation; a rule that allocates does so every time.
        for (var attempt = 0; attempt < 3 && !clean; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Sweep(rulebook, view, dues);
            clean = GC.GetAllocatedBytesForCurrentThread() == before;
        }

        // Days that do not count are a list, and part of the result.
        Assert.True(tolled || clean, $"{id} allocates.");
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Rule_that_is_passed_by_without_its_kinds_of_fact_would_have_said_nothing(string book)
    {
        var rulebook = RulebookShelf.Named(book)!;
        var unmasked = rulebook with { Rules = [.. rulebook.Rules.Select(static rule => rule with { OnlyWith = [] })] };
        Assert.All(Written, written =>
            Assert.Equal(
                unmasked.Evaluate(written.Facts, written.AsOf).Select(static due => (due.Rule.Id, due.About, due.DueOn, due.Status, due.Sentence)),
                rulebook.Evaluate(written.Facts, written.AsOf).Select(static due => (due.Rule.Id, due.About, due.DueOn, due.Status, due.Sentence))));
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Sentence_of_every_due_date_has_all_its_inputs(string book)
    {
        var rulebook = RulebookShelf.Named(book)!;
        var holes = Written
            .SelectMany(written => rulebook.Evaluate(written.Facts, written.AsOf))
            .Where(static due => due.Sentence.Length == 0 || due.Sentence.Contains('{', StringComparison.Ordinal))
            .Select(static due => $"{due.Rule.Id}: {due.Sentence}")
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(holes);
    }

    private static bool Sweep(Rulebook rulebook, CaseView view, DueList dues)
    {
        var tolled = false;
        foreach (var (facts, asOf) in Written)
        {
            rulebook.Evaluate(view, facts, asOf, dues);
            for (var index = 0; index < dues.Count; index++)
            {
                tolled |= dues[index].Tolling.Count > 0;
            }
        }

        return tolled;
    }
}
