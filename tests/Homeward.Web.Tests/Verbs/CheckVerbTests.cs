using System.Text;
using System.Text.Json;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;
using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Verbs;

public sealed class CheckVerbTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xml");

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task A_file_with_errors_is_told_check_by_check_with_the_shares_and_ends_with_one()
    {
        Write(("E00000000001", "2"), ("E00000000002", "3"));

        var (exit, text) = await Run("afcars", path);

        Assert.Equal(1, exit);
        Assert.Contains("2 records: 2 read, 0 refused.", text, StringComparison.Ordinal);
        Assert.Contains("Errors of the regulation: ", text, StringComparison.Ordinal);
        Assert.Contains("The answer for sex is not one of the federal options.", text, StringComparison.Ordinal);
        Assert.Contains("record 2 (“E00000000002”) · E6 Child's sex · E6 is “3”", text, StringComparison.Ordinal);
        Assert.Contains(" 50.0 %       1 of 2       NO ERROR ALLOWED  E6 Child's sex", text, StringComparison.Ordinal);
        Assert.Contains("48 of 217 checks cannot be made on this file alone", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_records_has_no_error_and_ends_with_zero()
    {
        Write();

        var (exit, text) = await Run("afcars", path);

        Assert.Equal(0, exit);
        Assert.Contains("Errors of the regulation: none", text, StringComparison.Ordinal);
        Assert.Contains("of agency “53”, Sun 1 Oct 2023 to Sun 31 Mar 2024, due by Wed 15 May 2024", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_received_after_the_deadline_is_an_error()
    {
        Write();

        var (exit, text) = await Run("afcars", path, "--received", "2024-05-16");

        Assert.Equal(1, exit);
        Assert.Contains("the file · E2 Report date · due by 2024-05-15", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lists_each_finding_and_each_element()
    {
        Write(("E00000000001", "2"), ("E00000000002", "3"));

        var (exit, text) = await Run("afcars", path, "--json");

        using var json = JsonDocument.Parse(text);
        Assert.Equal(1, exit);
        Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), finding =>
            finding.GetProperty("check").ValueEquals("chk-020") && finding.GetProperty("record").GetInt32() == 2);
        Assert.Equal(186, json.RootElement.GetProperty("elements").GetArrayLength());
        Assert.Equal(48, json.RootElement.GetProperty("notEvaluated").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 and so on")]
    [InlineData("<case/>")]
    [InlineData("<acf:data xmlns:acf=\"http://www.acf.hhs.gov\"><records><record><E4_child")]
    public async Task A_file_that_cannot_be_read_is_refused_with_two(string content)
    {
        await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes(content), TestContext.Current.CancellationToken);

        var (exit, text) = await Run("afcars", path);

        Assert.Equal((2, string.Empty), (exit, text));
    }

    [Theory]
    [InlineData("afcars")]
    [InlineData("nytd file.xml")]
    [InlineData("afcars /nowhere/at/all.xml")]
    [InlineData("afcars /")]
    public async Task Words_that_name_no_file_are_refused_with_two(string line)
    {
        var (exit, _) = await Run(line.Split(' '));

        Assert.Equal(2, exit);
    }

    private static async Task<(int Exit, string Text)> Run(params string[] args)
    {
        await using var text = new StringWriter();
        return (await CheckVerb.Run(args, text), text.ToString());
    }

    private void Write(params (string Number, string Sex)[] children)
    {
        using var file = File.Create(path);
        AfcarsWriter.Write(file, new AfcarsHeader("53", "202403"), children.Select(child => new AfcarsRecord(
            new Dictionary<int, AfcarsValue> { [4] = child.Number, [5] = "20150101", [6] = child.Sex })));
    }
}
