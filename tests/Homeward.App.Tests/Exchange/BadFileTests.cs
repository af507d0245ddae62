using System.Text;
using System.Text.Json;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.App.Tests.Exchange;

public sealed class BadFileTests
{
    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task A_file_cut_off_anywhere_stores_nothing_and_says_where(DatabaseKind kind)
    {
        await using var test = await TestDatabase.NewAsync(kind);
        var empty = await test.CountsAsync();
        var whole = FederalFile.Of(Enumerable.Range(1, 600).Select(static at => FederalFile.Child(at))).ToArray();
        foreach (var part in (double[])[0.0, 0.0001, 0.3, 0.7, 0.9999])
        {
            var report = await test.ImportAsync(new MemoryStream(whole, 0, (int)(whole.Length * part)));
            Assert.NotNull(report.FileRefusal);
            Assert.Equal(empty, await test.CountsAsync());
        }
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("{\"not\": \"xml\"}")]
    [InlineData("<html><body>Sign in</body></html>")]
    [InlineData("<acf:data xmlns:acf=\"http://www.acf.hhs.gov\"><E1_title_iv_agency>06</E1_title_iv_agency><records/></acf:data>")]
    [InlineData("")]
    public async Task A_file_that_is_something_else_is_refused_with_a_sentence(string text)
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var report = await test.ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.NotNull(report.FileRefusal);
        Assert.EndsWith(".", report.FileRefusal, StringComparison.Ordinal);
        Assert.Equal(0, (await test.CountsAsync())["import"]);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public async Task A_file_in_another_encoding_is_refused_and_nothing_of_it_stored(string encoding)
    {
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var text = Encoding.UTF8.GetString(FederalFile.Of(FederalFile.Child(1)).ToArray()).Replace("<records>", "<!-- Zoë --><records>", StringComparison.Ordinal);
        var report = await test.ImportAsync(new MemoryStream(Encoding.GetEncoding(encoding).GetBytes(text)));
        Assert.NotNull(report.FileRefusal);
        Assert.Equal(0, (await test.CountsAsync())["child"]);
    }

    [Fact]
    public async Task Every_hostile_document_is_refused_with_a_sentence_and_leaves_nothing()
    {
        var folder = Samples.Folder("hostile-docs");
        await using var test = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        var empty = await test.CountsAsync();
        foreach (var path in Directory.GetFiles(folder))
        {
            await using var file = File.OpenRead(path);
            Assert.NotNull((await test.ImportAsync(file)).FileRefusal);
        }

        Assert.Equal(empty, await test.CountsAsync());
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Naughty_strings_as_record_numbers_and_answers_are_stored_or_refused_and_nothing_breaks(DatabaseKind kind)
    {
        var strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(Samples.Folder("strings"), "blns.json"), TestContext.Current.CancellationToken))!;
        await using var test = await TestDatabase.NewAsync(kind);
        var fit = strings.Where(FitsXml).ToList();
        var records = fit.Select(static text => FederalFile.Child(text))
            .Concat(fit.Select(static (text, at) => FederalFile.Child(at, new AfcarsRemoval(FederalFile.Values((69, text), (155, text))))))
            .ToList();
        var report = await test.ImportAsync(FederalFile.Of(records));
        Assert.Null(report.FileRefusal);
        Assert.Equal(records.Count, report.Read);
        Assert.All(report.Refusals, static refusal => Assert.NotEmpty(refusal.Reason));
        Assert.Equal(report.Stored, (await test.CountsAsync())["child"]);
    }

    private static bool FitsXml(string text)
    {
        try
        {
            System.Xml.XmlConvert.VerifyXmlChars(text);
            return true;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }

    [Theory]
    [MemberData(nameof(BothDatabases.Kinds), MemberType = typeof(BothDatabases))]
    public async Task Naughty_strings_as_names_come_back_as_they_were(DatabaseKind kind)
    {
        var strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(Samples.Folder("strings"), "blns.json"), TestContext.Current.CancellationToken))!;
        await using var test = await TestDatabase.NewAsync(kind);
        foreach (var name in strings)
        {
            await using var db = test.Database.Open();
            var child = await Cases.AddAsync(db, Cases.InCare(Guid.NewGuid(), name));
            var back = await new App.Facts.FactsLoader(db).LoadAsync(child.Id, TestContext.Current.CancellationToken);
            Assert.Equal(name, back!.Current().Child.Name);
        }
    }
}
