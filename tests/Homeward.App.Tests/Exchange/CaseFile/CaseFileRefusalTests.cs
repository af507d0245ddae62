using System.Text;
using Homeward.App.Exchange.CaseFile;

namespace Homeward.App.Tests.Exchange.CaseFile;

public sealed class CaseFileRefusalTests
{
    [Theory]
    [InlineData("", "$", "The file is empty.")]
    [InlineData("  \n", "$", "The file is empty.")]
    [InlineData("<xml/>", "$", "The file is not JSON from line 1, byte 1 on.")]
    [InlineData("{ \"format\": \"homeward-case/1\", }", "$", "The file is not JSON")]
    [InlineData("{ /* note */ \"format\": \"homeward-case/1\" }", "$", "The file is not JSON")]
    [InlineData("{ \"format\": \"homeward-case/1\"", "$", "The file is not JSON")]
    [InlineData("[[[[[[[[[[[]]]]]]]]]]]", "$", "The file nests deeper")]
    [InlineData("[]", "$", "This must be an object in braces, not a list.")]
    [InlineData("{}", "$.format", "Say which format this is")]
    [InlineData("{ \"format\": \"homeward-case/2\" }", "$.format", "Say which format this is")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"cases\": {} }", "$.cases", "This must be a list of cases, not an object.")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"cases\": [] }", "$.cases", "There is no case in the file.")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"cases\": [ 1 ] }", "$.cases[0]", "This must be an object in braces, not a number.")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"cases\": [ {} ], \"child\": {} }", "$.child", "This name is not known here. A file holds either cases, or one case beside format.")]
    [InlineData("{ \"format\": \"homeward-case/1\" }", "$.child", "Every case has a child")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"child\": { \"dateOfBirth\": \"\\ud800\" } }", "$.child.dateOfBirth", "This text holds characters that are not text")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"child\": { \"dateOfBirth\": null, \"name\": \"a\\u0000b\" } }", "$.child.name", "This text holds characters that are not text")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"child\": { \"dateOfBirth\": null, \"\\ud800\": 1 } }", "$.child", "A name here is not valid text.")]
    [InlineData("{ \"format\": \"homeward-case/1\", \"child\": {}, \"child\": {} }", "$.child", "It is given twice. Keep one.")]
    public void A_file_that_is_no_case_file_is_refused_with_its_place(string json, string path, string sentence) =>
        Refused(CaseFiles.Read(json), path, sentence);

    [Theory]
    [InlineData("'removal': []", "$.removal", "This name is not known here. Known: child, people,")]
    [InlineData("'removals': {}", "$.removals", "This must be a list in square brackets, not an object.")]
    [InlineData("'removals': [ 'x' ]", "$.removals[0]", "This must be an object in braces, not text.")]
    [InlineData("'removals': [ { 'manner': 'courtOrder' } ]", "$.removals[0].on", "This is missing: write a day like \"2026-03-09\".")]
    [InlineData("'removals': [ { 'on': '2024-03-10' } ]", "$.removals[0].manner", "This is missing: write one of the words notCollected, courtOrder,")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 'court' } ]", "$.removals[0].manner", "“court” is not one of the words allowed here: notCollected, courtOrder, voluntaryPlacementAgreement, emergencyLawEnforcement, emergencyAgency, constructive.")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 1 } ]", "$.removals[0].manner", "This must be one of the words")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder', 'staysWithSameRelative': 'no' } ]", "$.removals[0].staysWithSameRelative", "This must be true or false, not text.")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'manner': 'courtOrder', 'staysWithSameRelative': null } ]", "$.removals[0].staysWithSameRelative", "This cannot be null: write true or false, or leave it out.")]
    [InlineData("'removals': [ { 'on': '2024-03-10', 'at': '2024-03-10T10:00:00', 'manner': 'courtOrder' } ]", "$.removals[0].at", "“2024-03-10T10:00:00” is not a time with its offset.")]
    [InlineData("'removals': [ { 'on': '2024-02-30', 'manner': 'courtOrder' } ]", "$.removals[0].on", "“2024-02-30” is not a day of the calendar.")]
    [InlineData("'removals': [ { 'on': '0001-01-01', 'manner': 'courtOrder' } ]", "$.removals[0].on", "0001-01-01 cannot be: days run from 1900-01-01 to 2200-12-31.")]
    [InlineData("'removals': [ { 'on': '2201-01-01', 'manner': 'courtOrder' } ]", "$.removals[0].on", "2201-01-01 cannot be")]
    [InlineData("'removals': [ { 'on': 20240310, 'manner': 'courtOrder' } ]", "$.removals[0].on", "This must be a day like \"2026-03-09\", not a number.")]
    [InlineData("'removals': [ { 'on': '3/10/2024', 'manner': 'courtOrder' } ]", "$.removals[0].on", "“3/10/2024” is not a day of the calendar.")]
    [InlineData("'casePlans': [ { 'completedOn': '2024-05-02', 'parts': [ 'services', 'dinner' ] } ]", "$.casePlans[0].parts[1]", "“dinner” is not one of the words")]
    [InlineData("'notCollected': [ 'everything' ]", "$.notCollected[0]", "“everything” is not one of the words")]
    [InlineData("'notCollected': 'findings'", "$.notCollected", "This must be a list of words")]
    [InlineData("'people': [ { 'personId': '', 'relation': 'mother' } ]", "$.people[0].personId", "An id is 1 to 100 characters")]
    [InlineData("'people': [ { 'personId': 'm', 'relation': 'mother', 'name': ' ' } ]", "$.people[0].name", "This text is empty.")]
    [InlineData("'people': [ { 'personId': 'm', 'relation': 'mother' } ], 'familyTimePlans': [ { 'personId': 'm', 'from': '2024-03-10', 'everyDays': 0 } ]", "$.familyTimePlans[0].everyDays", "This must be a whole number from 1 to 1000000.")]
    [InlineData("'people': [ { 'personId': 'm', 'relation': 'mother' } ], 'familyTimePlans': [ { 'personId': 'm', 'from': '2024-03-10', 'everyDays': 1.5 } ]", "$.familyTimePlans[0].everyDays", "This must be a whole number from 1 to 1000000.")]
    public void A_value_that_does_not_fit_is_refused_with_its_place(string members, string path, string sentence) =>
        Refused(CaseFiles.ReadCase(members), path, sentence);

    [Fact]
    public void Every_fault_of_a_file_is_listed_not_only_the_first()
    {
        var reading = CaseFiles.ReadCase("'removals': [ { 'on': 'x', 'manner': 'y', 'more': 1 } ], 'visits': [ { 'on': '2024-05-01', 'mode': 'phone', 'place': 'office' } ]");

        Assert.Equal("$.removals[0].on $.removals[0].manner $.removals[0].more $.visits[0].mode", string.Join(' ', reading.Faults.Select(static fault => fault.Path)));
        Assert.Empty(reading.Cases);
    }

    [Fact]
    public void No_more_faults_are_listed_than_one_reads_at_once()
    {
        var visits = string.Join(',', Enumerable.Repeat("{}", 3_000));

        Assert.Equal(CaseFileFormat.MostFaults, CaseFiles.ReadCase($"'visits': [ {visits} ]").Faults.Count);
    }

    [Fact]
    public void More_facts_of_a_kind_than_a_child_can_have_are_refused() =>
        Refused(CaseFiles.ReadCase($"'visits': [ {string.Join(',', Enumerable.Repeat("{}", 5_001))} ]"), "$.visits", "There are more than 5000 of these for one child.");

    [Fact]
    public void Text_in_another_encoding_is_refused()
    {
        var json = CaseFiles.Case("'people': [ { 'personId': 'm', 'relation': 'mother', 'name': 'Zoë' } ]");

        Refused(CaseFileReader.Read(Encoding.Latin1.GetBytes(json), "x"), "$", "The file is not UTF-8 text.");
        Refused(CaseFileReader.Read(Encoding.Unicode.GetBytes(json), "x"), "$", "The file is not");
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)];
        Assert.Empty(CaseFileReader.Read(marked, "x").Faults);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_with_a_sentence()
    {
        var bytes = File.ReadAllBytes(Path.Combine(CaseFiles.Folder, "two-siblings.json"));
        var end = bytes.AsSpan().LastIndexOf((byte)'}');

        for (var length = 0; length < end; length++)
            Assert.NotEmpty(CaseFileReader.Read(bytes.AsMemory(0, length), "x").Faults[0].Sentence);
    }

    private static void Refused(CaseFileReading reading, string path, string sentence)
    {
        Assert.Empty(reading.Cases);
        Assert.Equal(path, reading.Faults[0].Path);
        Assert.StartsWith(sentence, reading.Faults[0].Sentence, StringComparison.Ordinal);
    }
}
