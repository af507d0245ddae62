using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using Homeward.App.Data;
using Homeward.App.Exchange.Afcars;
using Homeward.App.Tests.Data;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;
using Homeward.Rules.FederalFiles.Afcars2020.Reader;
using Homeward.Rules.FederalFiles.Afcars2020.Writer;
using Homeward.TestKit;
using Microsoft.EntityFrameworkCore;
using Fact = Homeward.Rules.Facts.Fact;

namespace Homeward.App.Tests.Exchange;

/// <summary>
/// Hostile words in every element of a federal file: a record is kept with the very words, or left out whole with its number, its element and a sentence; the numbers of the
/// report add up, and what XML cannot carry refuses the file.
/// </summary>
public sealed class HostileRecordTests(ITestOutputHelper output)
{
    private static readonly string[] Own =
        ["<E5_date_of_birth>20150101</E5_date_of_birth>", "]]>", "&amp;lt;", "\u202Egnidaer", "\u009B31m", "\u007F", "two\nlines", "two\r\nlines", "a\ttab", "\uFEFF", "\u2028", "👩‍👩‍👧‍👦", new string('a', 1_001), string.Concat(Enumerable.Repeat("😀", 500))];

    private static readonly IReadOnlyList<AfcarsElement> OfRecords = [.. AfcarsElements.All.Where(static element => element.Scope is not AfcarsScopeKind.File)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Xunit.Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Words_of_any_letters_in_any_element_are_kept_as_they_are_or_the_record_is_left_out_with_a_sentence(DatabaseKind kind)
    {
        var words = Words();
        await using var test = await TestDatabase.NewAsync(kind);
        var (read, stored, facts, kept) = (0, 0, 0, 0);
        foreach (var element in OfRecords.Where(Decides))
        {
            // The number itself is what a child is known by; otherwise each has one of its own.
            var records = words.Select((text, at) => element.Number == 4 ? FederalRecord.Of(text) : FederalRecord.Of(Number(element, at), (element, text))).ToList();
            await TakeInAsync(records, element.Label);
        }

        var others = OfRecords.Where(static element => !Decides(element)).ToList();
        await TakeInAsync([.. words.Where(static text => text.Length <= 1_000).Select((text, at) => FederalRecord.Of(Number(others[0], at), [.. others.Select(element => (element, text))]))], null);

        await using var db = test.Database.Open();
        Assert.Equal(stored, await db.Children.CountAsync(Stop));
        Assert.Equal(stored, await db.SourceRecords.CountAsync(Stop));
        Assert.Equal(read - stored, await db.ImportRefusals.CountAsync(Stop));
        var counts = await test.CountsAsync();
        Assert.Equal(facts, db.Model.GetEntityTypes().Where(static type => type.ClrType.IsSubclassOf(typeof(Fact))).Select(static type => type.GetTableName()!).Distinct().Sum(table => counts[table]));
        output.WriteLine($"{words.Count} strings in {OfRecords.Count} elements: {read} records read, {stored} kept, {read - stored} left out; {kept} answers kept as they were.");

        async Task TakeInAsync(IReadOnlyList<AfcarsRecord> records, string? element)
        {
            using var file = FederalFile.Of(records);
            var report = await test.ImportAsync(file);
            Assert.Null(report.FileRefusal);
            Assert.Equal(records.Count, report.Read);
            Assert.Equal(report.Refusals.Count, report.Refusals.Select(static refusal => refusal.RecordNumber).Distinct().Count());
            Assert.All(report.Refusals, refusal => IsASentence(refusal.Reason, refusal.RecordNumber, records.Count));
            Assert.All(report.Notes, note => IsASentence(note.Sentence, note.RecordNumber, records.Count));
            if (element is null) Assert.Empty(report.Refusals);
            else Assert.All(report.Refusals, refusal => Assert.True(Names(refusal, element) || IsAnswer(records[refusal.RecordNumber - 1], element), $"{element}: {refusal.Element}: {refusal.Reason}"));
            var leftOut = report.Refusals.Select(static refusal => refusal.RecordNumber).ToHashSet();
            kept += await AreOnRecordAsync(test, [.. records.Where((_, at) => !leftOut.Contains(at + 1))]);
            (read, stored, facts) = (read + report.Read, stored + report.New, facts + report.FactsStored);
            Assert.Equal(report.Stored, report.New);
        }
    }

    [Xunit.Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Words_of_any_letters_in_the_header_are_taken_or_the_file_is_refused_with_a_sentence(int element)
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var stored = 0;
        foreach (var (text, at) in Words().Select(static (text, at) => (text, at)))
        {
            using var file = new MemoryStream();
            AfcarsWriter.Write(file, element == 1 ? new AfcarsHeader(text, "202303") : new AfcarsHeader("06", text), [FederalRecord.Of($"H{at}")]);
            file.Position = 0;
            var report = await test.ImportAsync(file);
            if (report.FileRefusal is { } why) IsASentence(why, 1, 1);
            stored += report.Stored;
        }

        Assert.Equal(stored, (await test.CountsAsync())["child"]);
    }

    [Fact]
    public async Task What_xml_cannot_carry_refuses_the_file_with_a_sentence_and_keeps_nothing()
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var empty = await test.CountsAsync();
        using var written = FederalFile.Of([FederalRecord.Of("HW1"), FederalRecord.Of("HWMARK"), FederalRecord.Of("HW3")]);
        var whole = Encoding.UTF8.GetString(written.ToArray());
        foreach (var code in Enumerable.Range(0, 0x20).Where(static code => code is not ('\t' or '\n' or '\r')).Concat([0xFFFE, 0xFFFF]))
        {
            foreach (var forbidden in (string[])[$"{(char)code}", $"&#{code};", FormattableString.Invariant($"&#x{code:x};")])
            {
                using var file = new MemoryStream(Encoding.UTF8.GetBytes(whole.Replace("HWMARK", forbidden, StringComparison.Ordinal)));
                var report = await test.ImportAsync(file);
                Assert.True(report.FileRefusal is not null, $"{code:x}");
                IsASentence(report.FileRefusal, 1, 1);
            }
        }

        Assert.Equal(empty, await test.CountsAsync());
    }

    // Each string that XML can carry.
    private static List<string> Words() =>
    [
        .. JsonSerializer.Deserialize<string[]>(File.ReadAllText(Samples.File("strings", "blns.json")))!.Concat(Own).Distinct(StringComparer.Ordinal)
            .Where(static text => text.EnumerateRunes().All(static rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))),
    ];

    // An answer that becomes part of a fact, or stands in the way of one, refuses its record; every other is kept beside the facts as it is.
    private static bool Decides(AfcarsElement element)
    {
        var facts = AfcarsFacts.Of(new AfcarsHeader("06", "202303"), FederalRecord.Of("HW1", element.Number == 4 ? [] : [(element, "no answer")]), 1, default, "tester");
        return element.Number == 4 || facts.Refusal is not null || element.Number == 148;
    }

    private static bool Names(App.Exchange.ImportRefusal refusal, string element) =>
        string.Equals(refusal.Element, element, StringComparison.Ordinal) || refusal.Element.StartsWith(element + "_", StringComparison.Ordinal);

    // What is an answer after all may stand against another, which the sentence names then.
    private static bool IsAnswer(AfcarsRecord record, string element) =>
        OfRecords.Any(known => string.Equals(known.Label, element, StringComparison.Ordinal) && IsGiven(record, known) && known.Words(FederalRecord.Answer(record, known).Code) is not null);

    private static string Number(AfcarsElement element, int at) => string.Create(CultureInfo.InvariantCulture, $"{element.Label}-{(element.Scope is AfcarsScopeKind.HistoricalRemoval ? "H" : "")}{at}");

    private static void IsASentence(string text, int record, int records)
    {
        Assert.EndsWith(".", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, static letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator);
        Assert.InRange(record, 1, records);
    }

    // What is stored of a record is its own XML: read again it has to say what the file said.
    private static async Task<int> AreOnRecordAsync(TestDatabase test, IReadOnlyList<AfcarsRecord> given)
    {
        await using var db = test.Database.Open();
        var numbers = given.Select(static record => record.ChildRecordNumber.Text!).ToList();
        var stored = await db.SourceRecords.AsNoTracking().Where(record => numbers.Contains(record.Number)).ToDictionaryAsync(static record => record.Number, StringComparer.Ordinal, Stop);
        var answers = 0;
        foreach (var record in given)
        {
            await using var unpacked = new MemoryStream();
            await using (var packed = new DeflateStream(new MemoryStream(stored[record.ChildRecordNumber.Text!].Content), CompressionMode.Decompress)) await packed.CopyToAsync(unpacked, Stop);
            unpacked.Position = 0;
            var again = AfcarsReader.Read(unpacked).OfType<RecordRead>().Single().Record;
            foreach (var element in OfRecords.Where(element => IsGiven(record, element)))
            {
                Assert.Equal(FederalRecord.Answer(record, element), FederalRecord.Answer(again, element));
                answers++;
            }
        }

        return answers;
    }

    private static bool IsGiven(AfcarsRecord record, AfcarsElement element) => element switch
    {
        { Scope: AfcarsScopeKind.FirstParent } => record.FirstParent is not null,
        { Scope: AfcarsScopeKind.OtherParent } => record.OtherParents.Count > 0,
        { Scope: AfcarsScopeKind.HistoricalRemoval } => record.HistoricalRemovals.Count > 0,
        { Number: 9 } => record.Tribes.Count > 0,
        { Number: 149 } => record.Removals[0].PeriodicReviews.Count > 0,
        { Number: 150 } => record.Removals[0].PermanencyHearings.Count > 0,
        _ => true,
    };
}
