using System.Text;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;

namespace Homeward.App.Tests.Papers;

public sealed class WordReaderTests
{
    [Fact]
    public void Text_of_each_form_is_read_in_its_order_one_line_a_page_paragraph_or_cell()
    {
        Assert.Equal(new ReadWords("The otter came.\nOn page two.", false), Read(Written.Pdf("The otter came.", "On page two."), FileForm.Pdf));
        Assert.Equal(new ReadWords("The otter\ncame & went.", false), Read(Written.Word("The otter", "came &amp; went."), FileForm.Word));
        Assert.Equal(new ReadWords("Otter\n12 May", false), Read(Written.Excel("Otter", "12  May"), FileForm.Excel));
        Assert.Equal(new ReadWords("Ottér\ncame.", false), Read(Encoding.UTF8.GetBytes("\uFEFFOttér\r\n \tcame.\n"), FileForm.Text));
        Assert.Equal(new ReadWords("Ottér", false), Read(Encoding.Latin1.GetBytes("Ottér"), FileForm.Text));
    }

    [Fact]
    public void Scan_picture_or_empty_paper_has_no_text()
    {
        Assert.Equal(new ReadWords(null, false), Read(Written.Pdf(""), FileForm.Pdf));
        Assert.Equal(new ReadWords(null, false), Read(TestFiles.Jpeg(), FileForm.Jpeg));
        Assert.Equal(new ReadWords(null, false), Read(TestFiles.Word(), FileForm.Word));
        Assert.Equal(new ReadWords(null, false), Read(" \n\t"u8.ToArray(), FileForm.Text));
    }

    [Fact]
    public void Of_more_than_may_be_read_the_beginning_is_and_it_says_so()
    {
        var text = Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("otter ", WordReader.MostCharacters))), FileForm.Text);
        Assert.True(text.Cut);
        Assert.InRange(text.Text!.Length, WordReader.MostCharacters - 10, WordReader.MostCharacters);
        var pages = Read(Written.Pdf([.. Enumerable.Range(1, WordReader.MostPages + 1).Select(static page => FormattableString.Invariant($"page{page}"))]), FileForm.Pdf);
        Assert.True(pages.Cut);
        Assert.EndsWith(FormattableString.Invariant($"page{WordReader.MostPages}"), pages.Text, StringComparison.Ordinal);
        Assert.True(Read(Written.Word([.. Enumerable.Repeat(new string('o', 1_000), 500)]), FileForm.Word).Cut);
    }

    [Fact]
    public void Paper_that_is_cut_off_or_torn_gives_what_can_be_read_or_nothing_and_never_throws()
    {
        var pdf = Written.Pdf("The otter came.", "On page two.");
        var chance = new Random(11);
        for (var time = 0; time < 60; time++)
        {
            var torn = pdf[..chance.Next(20, pdf.Length)];
            for (var hit = 0; hit < 8; hit++) torn[chance.Next(torn.Length)] = (byte)chance.Next(256);
            _ = Read(torn, FileForm.Pdf);
            _ = Read(torn, FileForm.Word);
            _ = Read(torn, FileForm.Text);
        }

        Assert.Equal(new ReadWords(null, false), Read("%PDF-1.7\nnothing\n%%EOF"u8.ToArray(), FileForm.Pdf));
        Assert.Equal("The otter", Read(TestFiles.Word(("word/footnotes.xml", "<f><t>The otter</t><t>")), FileForm.Word).Text);
    }

    private static ReadWords Read(byte[] file, FileForm form)
    {
        using var stream = new MemoryStream(file);
        return WordReader.Read(stream, form);
    }
}
