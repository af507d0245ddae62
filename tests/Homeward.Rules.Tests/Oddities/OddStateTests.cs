using Homeward.Rules.Rulebooks;
using Homeward.Rules.Tests.Cases;

namespace Homeward.Rules.Tests.Oddities;

/// <summary>The oddities of the catalogue run as rules of a test state.</summary>
public sealed class OddStateTests
{
    private static readonly IReadOnlyList<WrittenCase> Written =
        CaseFile.Read("cases.md", File.ReadAllLines(TestKit.Repository.File("tests", "Homeward.Rules.Tests", "Oddities", "cases.md")));

    public static TheoryData<string> Titles() => [.. Written.Select(static written => written.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Oddity_evaluated_says_what_its_rows_say(string title)
    {
        var written = Assert.Single(Written, one => one.Title == title);
        var rulebook = RulebookShelf.Of([OddState.Law], written.Settings);
        var failures = written.Rows.Select(row => RowCheck.Failure(written, row, rulebook)).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
