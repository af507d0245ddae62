using Homeward.TestKit;

namespace Homeward.App.Tests.Exchange.CaseFile;

/// <summary>
/// The manual and the schema follow the record types: where they have gone stale the test fails, and with HOMEWARD_WRITE_DOCS=1 it writes them anew.
/// </summary>
public sealed class CaseFileManualTests
{
    private const string Begin = "<!-- The tables below are made from the record types; do not edit them by hand. -->\n\n";
    private static readonly string Manual = Repository.File("docs", "case-file.md");
    private static readonly string Schema = Repository.File("docs", "case-file.schema.json");

    [Fact]
    public void The_manual_describes_every_field_of_every_fact_as_the_record_does()
    {
        var text = File.ReadAllText(Manual);
        var kept = text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        Agree(Manual, kept + CaseFileManual.Tables());
    }

    [Fact]
    public void The_schema_allows_what_the_record_types_hold() => Agree(Schema, CaseFileManual.Schema());

    [Fact]
    public void The_example_in_the_manual_is_read_without_a_fault()
    {
        var text = File.ReadAllText(Manual);
        var from = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;

        Assert.Empty(CaseFiles.Read(text[from..text.IndexOf("```", from, StringComparison.Ordinal)]).Faults);
    }

    private static void Agree(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("HOMEWARD_WRITE_DOCS") is "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
