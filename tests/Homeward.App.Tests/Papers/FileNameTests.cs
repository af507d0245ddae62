using System.Globalization;
using System.Text.Json;
using Homeward.App.Papers;
using Homeward.App.Tests.Exchange;

namespace Homeward.App.Tests.Papers;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Order of 5 May.pdf", "Order of 5 May.pdf")]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\keisha\\Desktop\\Zoë’s report.PDF", "Zoë’s report.pdf")]
    [InlineData("report‮fdp.exe.pdf", "reportfdp.exe.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("lpt1.letter.pdf", "_lpt1.letter.pdf")]
    [InlineData("a\r\nContent-Type: text/html.pdf", "html.pdf")]
    [InlineData("a\r\nb: c\u0000.pdf", "ab_ c.pdf")]
    [InlineData("....pdf", "file.pdf")]
    [InlineData(".pdf", "file.pdf")]
    [InlineData("日本 🦊.pdf", "日本 🦊.pdf")]
    public void Name_is_shown_on_one_line_without_path_or_tricks(string name, string shown) => Assert.Equal(shown, FileName.Shown(name, FileForm.Pdf));

    [Theory]
    [InlineData("a.pdf", ".pdf")]
    [InlineData("a.PDF", ".pdf")]
    [InlineData("a.pdf. . ", ".pdf")]
    [InlineData("a.pdf\u200b", ".pdf")]
    [InlineData("invoice‮fdp.exe", ".exe")]
    [InlineData("a.pdf/..", "")]
    [InlineData("a.pdf\\b", "")]
    [InlineData("pdf", "")]
    public void Ending_is_the_one_a_machine_would_go_by(string name, string ending) => Assert.Equal(ending, FileName.EndingOf(name));

    [Fact]
    public void Name_of_any_letters_is_shown_as_one_safe_line()
    {
        var naughty = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Samples.File("strings", "blns.json")))!;
        foreach (var name in naughty.Append(new string('x', 300)).Append(string.Concat(Enumerable.Repeat("🦊", 300))).Append("half \uD83D"))
        {
            var shown = FileName.Shown(name + ".pdf", FileForm.Pdf);
            Assert.EndsWith(".pdf", shown, StringComparison.Ordinal);
            Assert.InRange(shown.Length, 5, 106);
            Assert.DoesNotContain(shown, static letter => char.IsControl(letter) || letter is '/' or '\\' or '"' or '<' or '>' || char.GetUnicodeCategory(letter) is UnicodeCategory.Format);
            Assert.InRange(FileName.Kept(name).Length, 1, FileName.Longest);
        }
    }
}
