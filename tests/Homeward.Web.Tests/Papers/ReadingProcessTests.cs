using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.Web.Papers;
using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Papers;

/// <summary>Papers read in a process of their own: whatever a file does to it, the site gets an answer and lives on.</summary>
public sealed class ReadingProcessTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Paper_is_read_in_another_process()
    {
        Assert.Equal(new ReadWords("The otter came.", false), await ReadAsync(Pictures.Letter("The otter came."), FileForm.Pdf));
        Assert.Equal(new ReadWords("Ottér 学校", false), await ReadAsync("Ottér 学校"u8.ToArray(), FileForm.Text));
        Assert.True((await ReadAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("otter ", WordReader.MostCharacters))), FileForm.Text)).Cut);
    }

    [Fact]
    public async Task File_made_to_break_its_reader_ends_in_no_text_and_in_time()
    {
        foreach (var (name, file) in Hostile())
        {
            var began = Stopwatch.GetTimestamp();
            var read = await ReadAsync(file, FileForm.Pdf);
            Assert.True(Stopwatch.GetElapsedTime(began) < ReadingProcess.Longest + TimeSpan.FromSeconds(30), name);
            Assert.DoesNotContain("otter", read.Text ?? string.Empty, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Disk_that_does_not_give_the_file_is_told_apart_from_a_reader_that_breaks_off()
    {
        await Assert.ThrowsAsync<IOException>(static () => PaperProgram.Reader().ReadAsync(FileForm.Text, static async (to, stop) =>
        {
            await to.WriteAsync("The otter"u8.ToArray(), stop);
            throw new IOException("Input/output error");
        }, Stop));
        Assert.Equal(new ReadWords(null, false), await new ReadingProcess("true").ReadAsync(FileForm.Text, static async (to, stop) =>
        {
            for (var time = 0; time < 64; time++) await to.WriteAsync(new byte[1 << 20], stop);
        }, Stop));
    }

    [Fact]
    public async Task Verb_that_is_not_told_what_the_file_is_refuses() => Assert.Equal(Exit.Refused, await ReadVerb.Run(["99"]));

    private static Task<ReadWords> ReadAsync(byte[] file, FileForm form) => PaperProgram.Reader().ReadAsync(form, async (to, stop) => await to.WriteAsync(file, stop), Stop);

    private static IEnumerable<(string Name, byte[] File)> Hostile()
    {
        yield return ("arrays within arrays", Pdf($"1 0 obj {new string('[', 400_000)}{new string(']', 400_000)} endobj", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]/Contents 1 0 R>>", []));
        yield return ("a page that is its own parent", Pdf(string.Empty, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", []));
        yield return ("a stream that unpacks without end", Pdf(string.Empty, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]/Contents 4 0 R>>", Bomb()));
    }

    private static byte[] Pdf(string before, string page, byte[] stream)
    {
        var head = "%PDF-1.4\n" + before + "\n5 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj" + page + "endobj\n";
        return
        [
            .. Encoding.ASCII.GetBytes(head), .. Encoding.ASCII.GetBytes(FormattableString.Invariant($"4 0 obj<</Length {stream.Length}/Filter/FlateDecode>>stream\n")), .. stream,
            .. "\nendstream endobj\ntrailer<</Root 5 0 R>>\n%%EOF\n"u8,
        ];
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var time = 0; time < 1_500; time++) zip.Write(zeros);
        }

        return packed.ToArray();
    }
}
