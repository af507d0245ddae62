using Homeward.App.Law;
using Homeward.Rules.Rulebooks.Changes;
using Homeward.TestKit;

namespace Homeward.App.Tests.Law;

public sealed class CoverageTests
{
    [Fact]
    public void Page_holds_every_row_of_the_document_with_a_case_or_a_reason_and_readings_that_exist()
    {
        var rows = Coverage.Parts.SelectMany(static part => part.Rows).ToList();
        Assert.Equal(File.ReadLines(Repository.File("docs", "coverage.md")).Count(static line => line.StartsWith("| `", StringComparison.Ordinal)), rows.Count);
        Assert.True(rows.Count > 300);
        Assert.All(rows, static row => Assert.True(row.IsRule ? row.Cases.Length > 0 : row.Why.Length > 0 || row.Settings.Count > 0, row.Id));
        Assert.All(rows.SelectMany(static row => row.Settings), static name => Assert.True(name is "InterstateCalendar" || Readings.Named(name) is not null, name));
    }
}
