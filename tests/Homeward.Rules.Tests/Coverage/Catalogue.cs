using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>
/// One row of the catalogue: its id, its part, whether its topic has landed, the settings that read it, where else than in a rule it is computed, and, of a rule that no case
/// can show met, missed or at the edge, why not.
/// </summary>
internal sealed record CatalogueRow(
    string Id, string Part, bool Landed, string Title, IReadOnlyList<string> Settings, string Elsewhere, string NeverMet, string NeverMissed, string NoEdge);

/// <summary>The catalogue beside the tests, the rules and policy rows of every rulebook, and the case rows that show each rule.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<CatalogueRow> Rows { get; } =
    [
        .. File.ReadLines(TestKit.Repository.File("tests", "Homeward.Rules.Tests", "Coverage", "catalogue.tsv")).Skip(1)
            .Select(static line => line.Split('\t'))
            .Select(static cells => new CatalogueRow(
                cells[0], cells[1], cells[2] is "landed", cells[3], cells[4].Split(", ", StringSplitOptions.RemoveEmptyEntries), cells[5], cells[6], cells[7], cells[8])),
    ];

    public static ILookup<string, Rule> Rules { get; } = UnitedStates.Rulebook.Rules.Concat(RulebookShelf.States.SelectMany(static law => law.Rules))
        .ToLookup(static rule => rule.Id, StringComparer.Ordinal);

    public static ILookup<string, PolicyRow> Policies { get; } = PolicyRows.All.Concat(RulebookShelf.States.SelectMany(static law => law.PolicyRows))
        .ToLookup(static row => row.Id, StringComparer.Ordinal);
}
