using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>Runs every case row and counts, rule by rule, what it shows: the line it speaks of says whether it lies at the edge, not the row's words.</summary>
internal static class Tallies
{
    public static IReadOnlyDictionary<string, Tally> ByRule { get; } = Count();

    private static Dictionary<string, Tally> Count()
    {
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var written in CaseLibrary.Files.SelectMany(CaseLibrary.Of))
        {
            var rulebook = CaseLibrary.For(written);
            foreach (var row in written.Rows)
            {
                var due = written.Known(row) is { } facts ? RowCheck.Meant(facts, row, rulebook) : null;
                var begins = written.Rows.Any(before => Edge.IsDayBefore(before, row) || Edge.IsOfDayAfter(before, row, written.Facts));
                tallies[row.Rule] = With(tallies.GetValueOrDefault(row.Rule, Tally.None), row, due, begins, written.Facts);
            }
        }

        return tallies;
    }

    private static Tally With(Tally tally, CaseRow row, in DueDate? due, bool begins, IReadOnlyList<Fact> facts)
    {
        var isLimit = due is { IsLimit: true };
        return new Tally(
            tally.All + 1,
            tally.Met + (row.Status.Status is DueStatus.MetOnTime or DueStatus.MetLate or DueStatus.Excused ? 1 : 0),
            tally.Missed + (row.Status.Status is DueStatus.Overdue ? 1 : 0),
            tally.Within + (isLimit && row.Status.Status is (DueStatus.NotYet or DueStatus.Open or DueStatus.DueSoon) ? 1 : 0),
            tally.Past + (isLimit && row.Status.Status is DueStatus.NotApplicable ? 1 : 0),
            tally.Edge + (begins || (due is { } line && Edge.Holds(row.AsOf, line, facts)) ? 1 : 0));
    }
}
