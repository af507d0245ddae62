using System.Text.Json;
using System.Text.Json.Nodes;
using Homeward.App.Exchange.CaseFile;
using Homeward.TestKit;

namespace Homeward.App.Tests.Exchange.CaseFile;

public sealed class HostileFileTests
{
    private const int Together = 25;

    [Fact]
    public void Any_text_as_a_name_is_kept_as_it_is_or_refused_with_a_sentence()
    {
        var path = Repository.Sample("strings", "blns.json");
        Assert.SkipWhen(path is null, "The outside sample strings/blns.json is not here.");

        foreach (var text in JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!)
        {
            var json = JsonSerializer.Serialize(new { format = CaseFileFormat.Name, child = new { dateOfBirth = (string?)null, name = text } });
            var reading = CaseFiles.Read(json);

            if (reading.IsRefused) Assert.Equal("$.child.name", Assert.Single(reading.Faults).Path);
            else Assert.Equal(text, reading.Cases[0].Name);
        }
    }

    [Fact]
    public void Text_of_every_field_of_every_kind_is_read_and_written_again_byte_for_byte()
    {
        var path = Repository.Sample("strings", "blns.json");
        Assert.SkipWhen(path is null, "The outside sample strings/blns.json is not here.");
        foreach (var words in JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!.Where(static text => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl)).Chunk(Together))
        {
            var file = JsonNode.Parse(File.ReadAllText(Path.Combine(CaseFiles.Folder, "every-field.json")))!.AsObject();
            var sent = new List<string>();
            foreach (var kind in CaseFileKind.All) Put(file[kind.Name], kind, string.Join(" · ", words), sent);
            var reading = CaseFiles.Read(file.ToJsonString());
            Assert.False(reading.IsRefused, string.Join('\n', reading.Faults));
            using var written = new MemoryStream();
            CaseFileWriter.Write(written, reading.Cases);
            var again = CaseFileReader.Read(written.ToArray(), "test.json");
            Assert.Equal(sent.Order(StringComparer.Ordinal), TextsOf(reading).Where(sent.Contains).Order(StringComparer.Ordinal));
            Assert.Equal(TextsOf(reading), TextsOf(again));
            Assert.True(sent.Count > 20, $"{sent.Count} fields of text");
        }
    }

    private static void Put(JsonNode? at, CaseFileKind kind, string words, List<string> sent)
    {
        if (at is JsonArray list) foreach (var item in list) Put(item, kind, words, sent);
        if (at is not JsonObject fact) return;
        foreach (var field in kind.Fields.Where(field => field.ValueType == typeof(string) && fact[field.Name] is not null))
        {
            sent.Add($"{words} №{sent.Count}");
            fact[field.Name] = sent[^1];
        }
    }

    private static IReadOnlyList<string> TextsOf(CaseFileReading reading) =>
    [
        .. reading.Cases.SelectMany(static one => one.Facts)
            .SelectMany(static fact => CaseFileKind.Of(fact).Fields.Where(static field => field.ValueType == typeof(string)).Select(field => field.Property.GetValue(fact))).OfType<string>().Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void A_document_of_another_kind_is_refused_with_a_sentence()
    {
        var folder = Path.Combine(Repository.Samples, "hostile-docs");
        Assert.SkipUnless(Directory.Exists(folder), "The outside samples hostile-docs are not here.");

        foreach (var file in Directory.GetFiles(folder))
            Assert.NotEmpty(CaseFileReader.Read(File.ReadAllBytes(file), Path.GetFileName(file)).Faults[0].Sentence);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Nesting_without_end_is_refused_with_a_sentence(string opening) =>
        Assert.StartsWith("The file nests deeper", CaseFiles.Read(string.Concat(Enumerable.Repeat(opening, 100_000))).Faults[0].Sentence, StringComparison.Ordinal);
}
