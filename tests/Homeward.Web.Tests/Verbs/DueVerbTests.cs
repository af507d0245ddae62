using System.Text.Json;
using Homeward.TestKit;
using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Verbs;

public sealed class DueVerbTests
{
    private static readonly string TwoSiblings = Repository.File("tests", "Homeward.App.Tests", "Exchange", "CaseFile", "CaseFiles", "two-siblings.json");

    [Fact]
    public async Task A_case_file_gives_each_child_a_header_and_lines_with_reason_and_citation()
    {
        var (exit, said) = await Run("--case", TwoSiblings, "--as-of", "2024-06-01");

        Assert.Equal(0, exit);
        Assert.Contains("Marisol, 8 years old, as of Sat 1 Jun 2024", said, StringComparison.Ordinal);
        Assert.Contains("entered care on Mon 22 Apr 2024 (the day a judge found abuse or neglect)", said, StringComparison.Ordinal);
        Assert.Contains("Thu 9 May 2024 · Met, on Thu 2 May 2024 · Written case plan", said, StringComparison.Ordinal);
        Assert.Contains("42 USC 671(a)(16), 675(1); 45 CFR 1356.21(g)(1)-(2) · fed-case-plan-60", said, StringComparison.Ordinal);
        Assert.Contains("Teo, age not known", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_known_on_an_earlier_day_the_list_follows_what_was_known_then()
    {
        var (_, before) = await Run("--case", TwoSiblings, "--as-of", "2024-06-01", "--known-on", "2024-04-01");
        var (_, after) = await Run("--case", TwoSiblings, "--as-of", "2024-06-01", "--known-on", "2024-04-02");

        Assert.Contains("In care from Sun 10 Mar 2024 until now (83 days)", Of("Teo", before), StringComparison.Ordinal);
        Assert.Contains("In care from Mon 11 Mar 2024 until now (82 days)", Of("Teo", after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_data_the_answer_names_format_rulebook_days_and_children()
    {
        var (exit, said) = await Run("--case", TwoSiblings, "--as-of", "2024-06-01", "--json");
        using var answer = JsonDocument.Parse(said);

        Assert.Equal(0, exit);
        Assert.Equal("homeward-due/1", answer.RootElement.GetProperty("format").GetString());
        Assert.Equal("us", answer.RootElement.GetProperty("rulebook").GetProperty("id").GetString());
        var child = answer.RootElement.GetProperty("children")[0];
        Assert.Equal("Marisol", child.GetProperty("child").GetString());
        Assert.Equal("2024-04-22", child.GetProperty("episodes")[0].GetProperty("enteredOn").GetString());
        Assert.Contains(child.GetProperty("due").EnumerateArray(), static due =>
            string.Equals(due.GetProperty("ruleId").GetString(), "rel-notice-30", StringComparison.Ordinal)
            && string.Equals(due.GetProperty("about").GetProperty("id").GetString(), "grandmother", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_for_eligibility_the_text_and_the_data_hold_every_month_with_its_lost_days()
    {
        var (_, text) = await Run("--case", TwoSiblings, "--as-of", "2024-04-30", "--eligibility", "--daily-rate", "28.50");
        var (_, data) = await Run("--case", TwoSiblings, "--as-of", "2024-04-30", "--json");
        using var answer = JsonDocument.Parse(data);
        var child = answer.RootElement.GetProperty("children")[0];

        Assert.Contains("Title IV-E, month by month", text, StringComparison.Ordinal);
        Assert.Contains("April 2024", text, StringComparison.Ordinal);
        Assert.Contains("at the agency's rate", text, StringComparison.Ordinal);
        Assert.Equal("2024-03-10", child.GetProperty("eligibility")[0].GetProperty("removalOn").GetString());
        Assert.Equal(["2024-03", "2024-04"], child.GetProperty("eligibilityMonths").EnumerateArray().Select(static month => month.GetProperty("name").GetString()));
        Assert.False(child.GetProperty("due")[0].GetProperty("isLimit").GetBoolean());
    }

    [Fact]
    public async Task Asked_for_the_agency_its_own_deadlines_are_printed_with_the_file_moved_to_monday()
    {
        var (exit, text) = await Run("--agency", "--as-of", "2026-10-05", "--last-data-review", "2025-02-28");
        var (_, data) = await Run("--agency", "--as-of", "2026-10-05", "--json");
        using var answer = JsonDocument.Parse(data);

        Assert.Equal(0, exit);
        Assert.Contains("Mon 16 Nov 2026 · AFCARS files for the period that ended on 30 September 2026", text, StringComparison.Ordinal);
        Assert.Contains("Sun 28 Feb 2027 · CCWIS data quality review", text, StringComparison.Ordinal);
        Assert.Equal("homeward-agency-due/1", answer.RootElement.GetProperty("format").GetString());
    }

    [Theory]
    [InlineData("--agency", "--case", "a.json")]
    [InlineData("--case", "a.json", "--daily-rate", "28.505")]
    [InlineData]
    [InlineData("--case", "no-such-file.json")]
    [InlineData("--afcars", "no-such-file.xml")]
    [InlineData("--case", "a.json", "--afcars", "b.xml")]
    [InlineData("--case", "a.json", "--as-of", "2024-02-30")]
    [InlineData("--case", "a.json", "--rulebook", "mars")]
    public async Task What_cannot_be_answered_is_refused_and_nothing_is_printed(params string[] args)
    {
        var (exit, said) = await Run(args);

        Assert.Equal(2, exit);
        Assert.Empty(said);
    }

    private static string Of(string child, string said) => said[said.IndexOf(child, StringComparison.Ordinal)..];

    private static async Task<(int Exit, string Said)> Run(params string[] args)
    {
        await using var said = new StringWriter();
        return (await DueVerb.Run(args, TimeProvider.System, said), said.ToString());
    }
}
