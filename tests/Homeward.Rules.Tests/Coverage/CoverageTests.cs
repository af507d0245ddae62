using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Rules.Tests.Properties;

namespace Homeward.Rules.Tests.Coverage;

/// <summary>
/// The pages follow the rules, the cases and the catalogue: where they have gone stale the test fails, and with HOMEWARD_WRITE_DOCS=1 it writes them anew.
/// </summary>
public sealed class CoverageTests
{
    [Fact]
    public void Coverage_page_says_what_became_of_every_row() => Agree("coverage.md", CoveragePage.Text());

    [Fact]
    public void Page_of_sentences_holds_each_that_a_case_brings_out() => Agree("because.md", BecausePage.Text());

    [Fact]
    public void Rule_of_every_book_says_a_sentence_in_some_case() => Assert.DoesNotContain(
        Books.Of(Books.Everything).Rules.Select(static rule => (rule.Id, rule.Title)), static rule => !BecausePage.Said.ContainsKey(rule));

    [Fact]
    public void Row_whose_topic_has_landed_is_a_rule_a_reason_or_computed_elsewhere() =>
        Assert.DoesNotContain(
            Catalogue.Rows, static row => row.Landed && row.Elsewhere.Length == 0 && !Catalogue.Rules.Contains(row.Id) && !Catalogue.Policies.Contains(row.Id));

    [Fact]
    public void Rule_whose_topic_has_landed_has_two_case_rows() =>
        Assert.DoesNotContain(Catalogue.Rows, static row => row.Landed && Catalogue.Rules.Contains(row.Id) && Tallies.ByRule.GetValueOrDefault(row.Id, Tally.None).All < 2);

    [Fact]
    public void Rule_is_shown_met_missed_and_at_the_edge_or_the_catalogue_says_why_none_can()
    {
        var wrong = Catalogue.Rows.Where(static row => row.Landed && Catalogue.Rules.Contains(row.Id)).Select(static row => (Row: row, Cases: Tallies.ByRule[row.Id])).SelectMany(static one => new[]
        {
            Wrong(one.Row, "met", one.Cases.ShowsMet, one.Row.NeverMet), Wrong(one.Row, "missed", one.Cases.ShowsMissed, one.Row.NeverMissed), Wrong(one.Row, "at the edge", one.Cases.Edge > 0, one.Row.NoEdge),
        }).OfType<string>().ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Federal_rule_and_policy_row_stand_in_the_catalogue()
    {
        var known = Catalogue.Rows.Select(static row => row.Id).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(UnitedStates.Rulebook.Rules.Select(static rule => rule.Id).Concat(PolicyRows.All.Select(static row => row.Id)), id => !known.Contains(id));
    }

    [Fact]
    public void State_rule_and_policy_row_stand_in_the_catalogue()
    {
        var known = Catalogue.Rows.Select(static row => row.Id).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(
            RulebookShelf.States.Where(static law => law.State is not (UsState.DemoState or UsState.SecondState))
                .SelectMany(static law => law.Rules.Select(static rule => rule.Id).Concat(law.PolicyRows.Select(static row => row.Id))),
            id => !known.Contains(id));
    }

    [Fact]
    public void Row_of_a_state_is_a_rule_of_that_state_or_a_reason()
    {
        foreach (var (part, state) in new[] { ("B1", "ca"), ("B2", "tx"), ("B3", "ny"), ("B4", "fl"), ("B5", "wa") })
        {
            var law = Assert.Single(RulebookShelf.States, one => one.Id == state);
            var written = law.Rules.Select(static rule => rule.Id).Concat(law.PolicyRows.Select(static row => row.Id)).ToHashSet(StringComparer.Ordinal);
            Assert.DoesNotContain(Catalogue.Rows, row => row.Part == part && !(row.Landed && written.Contains(row.Id)));
        }
    }

    [Fact]
    public void Row_stands_once_and_names_settings_that_exist()
    {
        Assert.DoesNotContain(Catalogue.Rows.GroupBy(static row => row.Id, StringComparer.Ordinal), static group => group.Count() > 1);
        Assert.DoesNotContain(Catalogue.Rows.SelectMany(static row => row.Settings), static name => typeof(RulebookSettings).GetProperty(name) is null);
    }

    private static string? Wrong(CatalogueRow row, string how, bool shown, string why) =>
        !shown && why.Length == 0 ? $"{row.Id}: no case row shows it {how}, and no reason is given."
        : shown && why.Length > 0 ? $"{row.Id}: a case row shows it {how}, and yet a reason is given why none can: {why}"
        : null;

    private static void Agree(string page, string expected)
    {
        var path = TestKit.Repository.File("docs", page);
        if (Environment.GetEnvironmentVariable("HOMEWARD_WRITE_DOCS") is "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, File.Exists(path) ? File.ReadAllText(path) : string.Empty);
    }
}
