using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks;
using Homeward.Rules.Rulebooks.Federal;

namespace Homeward.Rules.Tests.Cases;

public sealed class CaseTests
{
    public static TheoryData<string, string> Titles()
    {
        var titles = new TheoryData<string, string>();
        foreach (var file in CaseLibrary.Files)
        {
            foreach (var written in CaseLibrary.Of(file))
            {
                titles.Add(written.File, written.Title);
            }
        }

        return titles;
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Case_evaluated_says_what_its_rows_say(string file, string title)
    {
        var written = Assert.Single(CaseLibrary.Of(Path.Combine(CaseLibrary.Rulebooks, file)), one => one.Title == title);
        var rulebook = CaseLibrary.For(written);
        var failures = written.Rows.Select(row => RowCheck.Failure(written, row, rulebook)).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void Rule_of_every_rulebook_has_a_case_row()
    {
        var shown = CaseLibrary.Files.SelectMany(CaseLibrary.Of).SelectMany(static written => written.Rows).Select(static row => row.Rule).ToHashSet(StringComparer.Ordinal);
        var bare = UnitedStates.Rulebook.Rules.Concat(RulebookShelf.States.SelectMany(static law => law.Rules)).Select(static rule => rule.Id).Where(id => !shown.Contains(id)).ToList();
        Assert.True(bare.Count == 0, $"No cases.md row shows {string.Join(", ", bare)}.");
    }

    [Fact]
    public void Kind_of_fact_has_words_in_the_vocabulary()
    {
        var kinds = typeof(Fact).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Fact)));
        Assert.Empty(kinds.Except(Vocabulary.All.Select(static words => words.Kind)));
    }

    [Theory]
    [InlineData("relative exception 2024-03-10, in case plan", typeof(TerminationException))]
    [InlineData("relative Rosa, identified on 2024-03-10, not is adult", typeof(Person))]
    [InlineData("relative search completed 2024-03-10", typeof(RelativeSearch))]
    [InlineData("permanency hearing 2025-02-20, held by court, not paper review", typeof(Hearing))]
    [InlineData("placed 2024-03-10 in foster family home, called Oak, with relative", typeof(Placement))]
    [InlineData("missing 2023-06-01 returned 2023-07-31, agency informed at 2023-06-01 21:15 -05:00", typeof(MissingEpisode))]
    [InlineData("case plan 2024-05-01, parts placement + services, jointly with parents", typeof(CasePlan))]
    [InlineData("compelling reason exception 2024-05-01, reason \"He is 16, and does not want it\"", typeof(TerminationException))]
    [InlineData("finding of reasonable efforts not required 2025-02-14, ground felony assault, convicted, parent Ana", typeof(Finding))]
    public void Bullet_in_the_words_of_the_field_is_read_as_its_fact(string bullet, Type kind)
    {
        var facts = new List<Fact>();
        Assert.Null(FactReader.Read(bullet, "line 1", facts));
        Assert.IsType(kind, Assert.Single(facts));
    }

    [Theory]
    [InlineData("- removed by magic 2024-03-10", 2, "No fact begins")]
    [InlineData("- removed 2024-02-30", 2, "No fact begins")]
    [InlineData("- removed 2024-03-10 by teleport", 2, "No fact begins")]
    [InlineData("- removed 2024-03-10, with a smile", 2, "\"with a smile\" is not known")]
    [InlineData("removed 2024-03-10", 2, "none of them")]
    [InlineData("- setting moon phase 3", 2, "No setting reads")]
    [InlineData("| 2024-03-10 | fed-case-plan-60 | child | 2024-05-09 | fine | |", 2, "\"status\" cannot be")]
    [InlineData("| 2024-03-10 | fed-case-plan-60 | planet | 2024-05-09 | open | |", 2, "\"about\" cannot be")]
    [InlineData("| 2024-03-10 | fed-case-plan-60 |", 2, "6 cells")]
    [InlineData("> a note", 1, "proves nothing")]
    public void Line_that_is_not_understood_is_refused_with_file_and_line(string text, int line, string why)
    {
        var refused = Assert.Throws<CaseRefusedException>(() => CaseFile.Read("cases.md", ["### A case", text]));
        Assert.StartsWith($"cases.md:{line}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_that_does_not_hold_fails_with_what_the_rule_says()
    {
        var written = Assert.Single(CaseFile.Read(
            "Federal/cases.md",
            ["### A case", "- removed 2024-03-10 by court order", "| 2024-03-11 | fed-case-plan-60 | child | 2024-05-10 | open | |"]));
        Assert.Contains("due 2024-05-09", RowCheck.Failure(written, written.Rows[0], CaseLibrary.For(written)), StringComparison.Ordinal);
    }
}
