using System.Globalization;
using System.Text;
using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>docs/coverage.md: every row of the catalogue and what became of it.</summary>
internal static class CoveragePage
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["0.3"] = "Anchors", ["A1"] = "Removal and title IV-E eligibility", ["A2"] = "Case plan, case review, permanency hearing", ["A3"] = "Termination of parental rights",
        ["A4"] = "Caseworker visits", ["A5"] = "Setting, licensing, background checks, treatment programs", ["A6"] = "Kin, siblings, family time", ["A7"] = "Youth",
        ["A8"] = "Missing children and trafficking", ["A9"] = "Health", ["A10"] = "Education", ["A11"] = "Indian Child Welfare Act", ["A12"] = "Interstate placement",
        ["A13"] = "Placement without regard to race, and child protection", ["A14"] = "Payments and permanency assistance", ["A15"] = "Reporting", ["A16"] = "Title IV-E status",
        ["A17"] = "Changes of law", ["B1"] = "California", ["B2"] = "Texas", ["B3"] = "New York", ["B4"] = "Florida", ["B5"] = "Washington",
        ["B6"] = "Oddities of other states",
    };

    public static string Text()
    {
        var text = new StringBuilder();
        text.Append("# Coverage\n\nEvery row of the catalogue of dated obligations, and what became of it: a rule with the number of case rows that show it and how far its text was read, a reason why no\n"
            + "rule computes it, or *not yet*. Of the rows are counted those that show it met (or excused), those that show it missed, and those at the edge: on the last day or the day after, the first day\n"
            + "or the day before, the hour or an hour after. A limit (what may be claimed, how long to wait) is owed by nobody: counted is that it runs, and that it has run out. Where a count is nought the last\n"
            + "column says why no case can show it so. Made by a test from the rules, the cases and `tests/Homeward.Rules.Tests/Coverage/catalogue.tsv`; do not edit it by hand\n"
            + "([add a rule](handbook/add-a-rule.md) says how it is made). A setting is a reading an agency may choose (`RulebookSettings`). Confidence: V the text was read, S a secondary\n"
            + "source, INTERP a choice, UNVERIFIED not read.\n");
        foreach (var part in Catalogue.Rows.GroupBy(static row => row.Part, StringComparer.Ordinal))
        {
            var landed = part.Count(static row => row.Landed);
            text.Append(CultureInfo.InvariantCulture, $"\n## {part.Key} {Parts[part.Key]} ({landed} of {part.Count()})\n\n");
            text.Append("| id | what | rule | cases | confidence | settings, or why there is no rule or no such case |\n|---|---|---|---|---|---|\n");
            foreach (var row in part) text.Append(Line(row));
        }

        return text.ToString();
    }

    private static string Line(CatalogueRow row)
    {
        var cases = Tallies.ByRule.GetValueOrDefault(row.Id, Tally.None);
        return !row.Landed ? $"| `{row.Id}` | {row.Title} | not yet | | | |\n"
            : Catalogue.Rules[row.Id].FirstOrDefault() is { } rule
                ? string.Create(CultureInfo.InvariantCulture, $"| `{row.Id}` | {rule.Title} | {Of(rule)} | {cases} | {Doubt(rule)} | {Joined(Settings(row), Never(row))} |\n")
            : Catalogue.Policies[row.Id].FirstOrDefault() is { } policy ? $"| `{row.Id}` | {policy.Title} | none | | | {policy.Why} |\n"
            : $"| `{row.Id}` | {row.Title} | elsewhere | | | {Joined(row.Elsewhere, Settings(row))} |\n";
    }

    private static string Of(Rule rule) => (rule.EffectiveFrom, rule.EffectiveThrough) switch
    {
        (null, null) => "yes",
        ({ } from, null) => $"from {from:yyyy-MM-dd}",
        (null, { } through) => $"through {through:yyyy-MM-dd}",
        ({ } from, { } through) => $"{from:yyyy-MM-dd} to {through:yyyy-MM-dd}",
    };

    // Why no case shows it so: said where a count is nought.
    private static string Never(CatalogueRow row) => string.Join(' ', new[] { row.NeverMet, row.NeverMissed, row.NoEdge }.Where(static why => why.Length > 0));

    private static string Joined(params string[] parts) => string.Join(" · ", parts.Where(static part => part.Length > 0));

    private static string Doubt(Rule rule) => rule.ConfidenceNote is { } note && note.Contains("INTERP", StringComparison.Ordinal) && rule.Confidence is not Confidence.Interpretation
        ? rule.Confidence.Code() + "/INTERP"
        : rule.Confidence.Code();

    private static string Settings(CatalogueRow row) => string.Join(", ", row.Settings.Select(static name => $"`{name}`"));
}
