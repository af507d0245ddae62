using System.Diagnostics;
using System.Text;
using Homeward.App.Data;
using Homeward.App.Papers;
using Homeward.App.Tests.Exchange;

namespace Homeward.App.Tests.Papers;

/// <summary>Files that are none, are more than they seem, or would do something: a sentence each, soon, in little memory, and nothing kept.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class HostileFileTests
{
    private const long MostMemory = 256 * 1024 * 1024;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Taken => new()
    {
        { "a.pdf", "pdf" }, { "a.PDF", "pdf" }, { "a.jpg", "jpeg" }, { "a.jpeg", "jpeg" }, { "a.png", "png" }, { "a.docx", "word" }, { "a.xlsx", "excel" }, { "a.txt", "text" },
        { "linked.docx", "word with links" },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "a.pdf", "empty", "empty" },
        { "a.txt", "empty", "empty" },
        { "a", "text", "no ending" },
        { "a.exe", "text", "“.exe”" },
        { "order‮fdp.exe", "pdf", "“.exe”" },
        { "a.zip", "word", "packed folder" },
        { "a.docm", "word", "macros" },
        { "a.html", "text", "web" },
        { "a.svg", "text", "web" },
        { "a.heic", "jpeg", "JPEG" },
        { "a.eml", "text", "message" },
        { "a.pdf", "jpeg", "something else" },
        { "a.jpg", "pdf", "something else" },
        { "a.png", "jpeg", "something else" },
        { "a.docx", "excel", "something else" },
        { "a.xlsx", "word", "something else" },
        { "a.txt", "pdf", "something else" },
        { "a.txt", "html", "something else" },
        { "a.txt", "word", "something else" },
        { "a.docx", "zip", "something else" },
        { "a.docx", "noise", "something else" },
        { "a.jpg", "noise", "something else" },
        { "a.pdf", "noise", "something else" },
        { "a.pdf", "page of the web before a pdf", "something else" },
        { "a.pdf", "cut pdf", "cut off" },
        { "a.pdf", "zip behind a pdf", "packed folder" },
        { "a.pdf", "pdf with a script", "script" },
        { "a.pdf", "pdf with a script, spelled", "script" },
        { "a.pdf", "pdf that starts a program", "program" },
        { "a.pdf", "pdf with a file", "another file" },
        { "a.jpg", "cut jpeg", "something else" },
        { "a.png", "picture of many points", "100 million" },
        { "a.docx", "word with macros", "macro" },
        { "a.docx", "word with a macro type", "macro" },
        { "a.docx", "word with an object", "macro" },
        { "a.docx", "word with a template from elsewhere", "fetches" },
        { "a.docx", "word with a picture from elsewhere", "fetches" },
        { "a.docx", "word that climbs", "macro" },
        { "a.docx", "word with a document type", "something else" },
        { "a.docx", "word with parts without end", "something else" },
        { "a.docx", "word that is a bomb", "unpacked" },
        { "a.xlsx", "excel that lies about its size", "something else" },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task File_that_is_what_it_says_is_taken(string name, string content)
    {
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite);
        // Made once: a document packed in the next second is another.
        var bytes = Content(content);
        var (file, refusal) = await room.SendAsync(name, bytes);
        Assert.Null(refusal);
        Assert.Equal(bytes, await room.ReadAsync(file!.Sha256));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task File_that_is_none_or_does_something_is_refused_with_a_sentence(string name, string content, string says)
    {
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite);
        var bytes = Content(content);
        var (file, refusal) = await SoonAsync(() => room.SendAsync(name, bytes));
        Assert.Null(file);
        Assert.Contains(says, refusal, StringComparison.Ordinal);
        Assert.Empty(room.Files());
        Assert.Empty(await room.Work.RowsAsync<ReceivedFile>());
    }

    [Fact]
    public async Task Outside_document_that_is_hostile_is_kept_as_it_is_or_refused_with_a_sentence()
    {
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite);
        foreach (var path in Directory.GetFiles(Samples.Folder("hostile-docs")))
        {
            var bytes = await File.ReadAllBytesAsync(path, Stop);
            var (file, refusal) = await SoonAsync(() => room.SendAsync(Path.GetFileName(path), bytes));
            TestContext.Current.TestOutputHelper!.WriteLine($"{Path.GetFileName(path)}: {refusal ?? "kept"}");
            if (file is null) Assert.EndsWith(".", refusal, StringComparison.Ordinal);
            else Assert.Equal(bytes, await room.ReadAsync(file.Sha256));
        }
    }

    [Fact]
    public async Task File_beyond_the_limit_and_a_file_too_many_are_refused()
    {
        await using var room = await Mailroom.OpenAsync(DatabaseKind.Sqlite, new DocumentLimits { Megabytes = 1, FilesADay = 2 });
        var (_, large) = await room.SendAsync("a.txt", TestFiles.Text(new string('x', (1024 * 1024) + 1)));
        Assert.Contains("larger than 1 MB", large, StringComparison.Ordinal);
        Assert.Null((await room.SendAsync("a.txt", TestFiles.Text(new string('x', 1024 * 1024)))).Refusal);
        Assert.Null((await room.SendAsync("b.txt", TestFiles.Text())).Refusal);
        Assert.Contains("2 files within a day", (await room.SendAsync("c.txt", TestFiles.Text())).Refusal, StringComparison.Ordinal);
    }

    private static async Task<T> SoonAsync<T>(Func<Task<T>> work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var began = Stopwatch.GetTimestamp();
        var done = await work();
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, Soon);
        // What was made, not only what is left of it.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, MostMemory);
        return done;
    }

    private static byte[] Content(string named) => named switch
    {
        "empty" => [],
        "pdf" => TestFiles.Pdf(),
        "jpeg" => TestFiles.Jpeg(),
        "png" => TestFiles.Png(),
        "word" => TestFiles.Word(),
        "excel" => TestFiles.Excel(),
        "text" => TestFiles.Text(),
        "html" => TestFiles.Text("\uFEFF\n <!DOCTYPE html><script>alert(1)</script>"),
        "zip" => TestFiles.Zip(("a.txt", "a")),
        "noise" => Noise(),
        "page of the web before a pdf" => [.. "<html><script>alert(1)</script>"u8, .. TestFiles.Pdf()],
        "cut pdf" => TestFiles.Pdf()[..^10],
        "zip behind a pdf" => [.. TestFiles.Pdf(), .. TestFiles.Zip(("a.txt", "a")), .. "%%EOF"u8],
        "pdf with a script" => TestFiles.Pdf("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"),
        "pdf with a script, spelled" => [.. TestFiles.Pdf("%" + new string('x', 65_500)).SkipLast(6), .. "/S/J#61vaScr#69pt %%EOF"u8],
        "pdf that starts a program" => TestFiles.Pdf("/OpenAction<</S/Launch/F(cmd.exe)>>"),
        "pdf with a file" => TestFiles.Pdf("/Names<</EmbeddedFiles 4 0 R>>"),
        "cut jpeg" => TestFiles.BareJpeg()[..^4],
        "picture of many points" => TestFiles.Png(20_000, 20_000),
        "word with macros" => TestFiles.Word(("word/vbaProject.bin", "x")),
        "word with a macro type" => TestFiles.Word(("customXml/item.xml", "<a ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>")),
        "word with an object" => TestFiles.Word(("word/embeddings/oleObject1.bin", "x")),
        "word with links" => TestFiles.Word(("word/_rels/document.xml.rels", $"<r>{Relation("hyperlink", "https://example.org/")}{Relation("attachedTemplate", "file:///C:/Normal.dotm")}</r>")),
        "word with a template from elsewhere" => TestFiles.Word(("word/_rels/settings.xml.rels", Relation("attachedTemplate", "https://example.org/a.dotm"))),
        "word with a picture from elsewhere" => TestFiles.Word(("word/_rels/document.xml.rels", Relation("image", @"\\example.org\a.png"))),
        "word that climbs" => TestFiles.Word(("../../etc/cron.d/x.xml", "<a/>")),
        "word with a document type" => TestFiles.Word(("word/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")),
        "word with parts without end" => TestFiles.Word([.. Enumerable.Range(0, 600).Select(static part => (FormattableString.Invariant($"word/p{part}.xml"), "<a/>"))]),
        "word that is a bomb" => TestFiles.Word(("word/media/a.bin", new string('0', 90_000_000))),
        "excel that lies about its size" => Lying(TestFiles.Excel(("xl/a.bin", new string('0', 30_000_000)))),
        _ => throw new ArgumentException($"There is no such file: {named}.", nameof(named)),
    };

    private static string Relation(string type, string target) =>
        $"<Relationship Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}' TargetMode='External' Target='{target}'/>";

    // Each part says, where it begins and in the list, that it unpacks to ten bytes.
    private static byte[] Lying(byte[] zip)
    {
        var text = Encoding.Latin1.GetString(zip);
        for (var at = text.IndexOf("PK\u0003\u0004", StringComparison.Ordinal); at >= 0; at = text.IndexOf("PK\u0003\u0004", at + 1, StringComparison.Ordinal)) zip[at + 22] = 10;
        for (var at = text.IndexOf("PK\u0001\u0002", StringComparison.Ordinal); at >= 0; at = text.IndexOf("PK\u0001\u0002", at + 1, StringComparison.Ordinal))
            (zip[at + 24], zip[at + 25], zip[at + 26], zip[at + 27]) = (10, 0, 0, 0);
        return zip;
    }

    private static byte[] Noise()
    {
        var noise = new byte[100_000];
        new Random(20261126).NextBytes(noise);
        return noise;
    }
}
