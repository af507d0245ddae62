using System.Globalization;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.App.Tests.Due;

/// <summary>A due list worked out by hand: a line is <c>rule | due | status | met on</c>, and after # how a person comes to it.</summary>
internal static class HandWorked
{
    /// <summary>Compares with what the rulebook says, for every rule the table names.</summary>
    public static void Equals(string table, CaseFacts facts, DateOnly asOf)
    {
        var known = UnitedStates.Rulebook.Rules.Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var expected = table.ReplaceLineEndings("\n").Split('\n').Select(static line => string.Join(" | ", line.Split('#')[0].Split('|', StringSplitOptions.TrimEntries)).Trim())
            .Where(line => known.Contains(RuleOf(line))).Order(StringComparer.Ordinal).ToList();
        var rules = expected.Select(RuleOf).ToHashSet(StringComparer.Ordinal);

        var actual = UnitedStates.Rulebook.Evaluate(facts, asOf).Where(due => rules.Contains(due.Rule.Id)).Select(Line).Order(StringComparer.Ordinal);

        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    private static string RuleOf(string line) => line.Split(" | ")[0];

    private static string Line(DueDate due) => string.Join(
        " | ",
        due.Rule.Id,
        Day(due.DueOn),
        due.NotCollected ? "NotCollected" : due.Status is DueStatus.Overdue && !due.CanStillBeMet ? "Missed" : due.Status.ToString(),
        Day(due.SatisfiedOn));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
