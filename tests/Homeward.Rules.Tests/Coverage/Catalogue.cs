using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>One row of the catalogue: its id, its part, whether its topic has landed, the settings that read it, and where else than in a rule it is computed.</summary>
internal sealed record CatalogueRow(string Id, string Part, bool Landed, string Title, IReadOnlyList<string> Settings, string Elsewhere);

/// <summary>The catalogue beside the tests, the rules and policy rows of every rulebook, and the case rows that show each rule.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<CatalogueRow> Rows { get; } =
    [
        .. File.ReadLines(TestKit.Repository.File("tests", "Homeward.Rules.Tests", "Coverage", "catalogue.tsv")).Skip(1)
            .Select(static line => line.Split('\t'))
            .Select(static cells => new CatalogueRow(
                cells[0], cells[1], cells[2] is "landed", cells[3], cells[4].Split(", ", StringSplitOptions.RemoveEmptyEntries), cells[5])),
    ];

    public static ILookup<string, Rule> Rules { get; } = UnitedStates.Rulebook.Rules.Concat(RulebookShelf.States.SelectMany(static law => law.Rules))
        .ToLookup(static rule => rule.Id, StringComparer.Ordinal);

    public static ILookup<string, PolicyRow> Policies { get; } = PolicyRows.All.Concat(RulebookShelf.States.SelectMany(static law => law.PolicyRows))
        .ToLookup(static row => row.Id, StringComparer.Ordinal);

    /// <summary>How many case rows show a rule, and how many of them show it met (or excused) and missed.</summary>
    public static IReadOnlyDictionary<string, (int All, int Met, int Missed)> Cases { get; } = CaseLibrary.Files.SelectMany(CaseLibrary.Of).SelectMany(static written => written.Rows)
        .GroupBy(static row => row.Rule, StringComparer.Ordinal)
        .ToDictionary(
            static group => group.Key,
            static group => (group.Count(), group.Count(static row => row.Status.Status is DueStatus.MetOnTime or DueStatus.MetLate or DueStatus.Excused), group.Count(static row => row.Status.Status is DueStatus.Overdue)),
            StringComparer.Ordinal);
}
