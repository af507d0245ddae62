using System.Text;
using Homeward.Web.Calendars;

namespace Homeward.Web.Tests.Calendars;

public sealed class LineFoldingTests
{
    [Theory]
    [InlineData("SUMMARY:Hearing")]
    [InlineData("SUMMARY:👩‍👩‍👧‍👦💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝💝")]
    [InlineData("SUMMARY:ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé")]
    public void Line_is_folded_between_characters_and_reads_as_it_was(string line)
    {
        var folded = LineFolding.Again($"BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n");
        Assert.All(folded.Split("\r\n"), static one => Assert.InRange(Encoding.UTF8.GetByteCount(one), 0, 75));
        var sent = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(folded));
        Assert.Equal(["BEGIN:VEVENT", line, "END:VEVENT", ""], sent.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n"));
    }

    [Fact]
    public void Fold_between_the_halves_of_a_character_is_taken_out()
    {
        var whole = new string('a', 74) + "💝";
        var broken = whole[..75] + "\r\n " + whole[75..] + "\r\n";
        Assert.Equal(new string('a', 74) + "\r\n 💝\r\n", LineFolding.Again(broken));
    }
}
