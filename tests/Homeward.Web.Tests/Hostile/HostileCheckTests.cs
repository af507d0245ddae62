using System.Text.Json;
using Homeward.Rules.FederalFiles.Afcars2020.Checks;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;
using Homeward.TestKit;
using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Hostile words in every element of a federal file that is checked: each file is answered with findings or a sentence, and no screen obeys what stands in it.</summary>
public sealed class HostileCheckTests(ITestOutputHelper output) : IDisposable
{
    private const int Together = 25;

    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xml");

    private static readonly IReadOnlyList<AfcarsElement> OfRecords = [.. AfcarsElements.All.Where(static element => element.Scope is not AfcarsScopeKind.File)];

    private static readonly IReadOnlyList<string> Words =
        [.. HostileWords.All.Concat(["\u009b31mred", "\u007f", "two\nlines", "two\r\nlines", "\u202egnidaer", "a\u2028b"]).Where(static text => text.All(static letter => letter >= ' ' || letter is '\t' or '\n' or '\r'))];

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task Words_of_any_letters_in_an_element_are_answered_with_the_errors_of_that_element()
    {
        var found = 0;
        foreach (var element in OfRecords)
        {
            var records = Words.Select((text, at) => element.Number == 4 ? FederalRecord.Of(text) : FederalRecord.Of($"E0000000{at:0000}", (element, text)));
            var text = await CheckAsync(new AfcarsHeader("06", "202303"), records);
            Assert.Contains($"{Words.Count} records: ", text, StringComparison.Ordinal);
            Assert.Contains($"{element.Label} {AfcarsElements.Get(element.Number).Name}", text, StringComparison.Ordinal);
            Assert.Equal([], NotFound(element));
            found++;
        }

        output.WriteLine($"{Words.Count} strings in {found} elements: {Words.Count * found} records checked.");
    }

    [Fact]
    public async Task Words_of_any_letters_in_every_element_at_once_are_answered_with_data_that_can_be_read()
    {
        foreach (var words in Words.Chunk(Together))
        {
            var text = await CheckAsync(new AfcarsHeader("06", "202303"), words.Select(static text => FederalRecord.Of("E00000000001", [.. OfRecords.Select(element => (element, text))])), "--json");
            using var json = JsonDocument.Parse(text);
            Assert.Equal(words.Length, json.RootElement.GetProperty("records").GetProperty("read").GetInt32() + json.RootElement.GetProperty("records").GetProperty("refused").GetInt32());
            Assert.True(json.RootElement.GetProperty("errors").GetInt32() > words.Length);
        }
    }

    [Fact]
    public async Task Words_of_any_letters_in_the_header_are_answered_with_findings()
    {
        foreach (var words in Words)
        {
            Assert.Contains("E1 Title IV-E agency", await CheckAsync(new AfcarsHeader(words + "x", "202303"), [FederalRecord.Of("E00000000001")]), StringComparison.Ordinal);
            Assert.Contains("E2 Report date", await CheckAsync(new AfcarsHeader("06", words + "x"), [FederalRecord.Of("E00000000001")]), StringComparison.Ordinal);
        }
    }

    // The words that are no answer, of the records in which nothing was found at the element that says them.
    private string[] NotFound(AfcarsElement element)
    {
        using var file = File.OpenRead(path);
        var run = new AfcarsCheckRun(new AfcarsCheckOptions());
        var silent = new List<string>();
        foreach (var item in AfcarsReader.Read(file))
        {
            var findings = run.Take(item);
            if (item is RecordRead read && !findings.Any(finding => finding.Elements.Contains(element.Number)) && Words[read.RecordNumber - 1] is var words && !IsAnAnswer(element, words)) silent.Add($"{element.Label} {element.Scope}: {words}");
        }

        return [.. silent];
    }

    private static bool IsAnAnswer(AfcarsElement element, string words) => element.Kind switch
    {
        AfcarsElementKind.Code => AfcarsValue.FromString(words).Code is { } code && (element.Words(code) is not null || element.Codes.Count == 0),
        AfcarsElementKind.Count => AfcarsValue.FromString(words).Code is not null,
        _ => false,
    };

    private async Task<string> CheckAsync(AfcarsHeader header, IEnumerable<AfcarsRecord> records, params string[] more)
    {
        await using (var file = File.Create(path)) AfcarsWriter.Write(file, header, records);
        await using var said = new StringWriter();
        await using var terminal = new TerminalWriter(said);
        Assert.Equal(Exit.Failed, await CheckVerb.Run(["afcars", path, .. more], terminal));
        var text = said.ToString();
        Assert.DoesNotContain(text, static letter => TerminalWriterTests.Steers(letter));
        return text;
    }
}
