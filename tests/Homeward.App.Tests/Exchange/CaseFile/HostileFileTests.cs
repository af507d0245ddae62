using System.Text.Json;
using Homeward.App.Exchange.CaseFile;
using Homeward.TestKit;

namespace Homeward.App.Tests.Exchange.CaseFile;

public sealed class HostileFileTests
{
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
