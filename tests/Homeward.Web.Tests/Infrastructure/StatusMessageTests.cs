using System.Globalization;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Tests.Infrastructure;

public sealed class StatusMessageTests
{
    [Fact]
    public void A_sentence_of_ordinary_length_is_said_whole() => Assert.Equal("The visit is on record.", StatusMessage.Within("The visit is on record.", 40));

    [Theory]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("é")]
    [InlineData("a")]
    public void A_sentence_too_long_for_a_cookie_is_cut_between_two_letters(string letter)
    {
        var cut = StatusMessage.Within(string.Concat(Enumerable.Repeat(letter, 2_000)), 1_000);
        Assert.InRange(cut.Length, 900, 1_000);
        Assert.Equal("…", cut[^1..]);
        Assert.All(Enumerable.Range(0, StringInfo.ParseCombiningCharacters(cut[..^1]).Length), at => Assert.Equal(letter, StringInfo.GetNextTextElement(cut, at * letter.Length)));
    }
}
