using Homeward.App.Search;

namespace Homeward.App.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("María-José  REYES", "maria jose reyes")]
    [InlineData("Ngô Thị Ánh", "ngo thi anh")]
    [InlineData("O’Brien o'brien", "obrien obrien")]
    [InlineData("Łukasz Straße Søren ĞİZEM", "lukasz strasse soren gizem")]
    [InlineData("Ma​ri‮a", "maria")]
    [InlineData("ﬁne ＦＵＬＬ ²", "fine full 2")]
    [InlineData("Ελένης Иванова", "ελενησ иванова")]
    [InlineData("孩子 likes 学校", "孩 子 likes 学 校")]
    [InlineData("fox 🦊 den", "fox 🦊 den")]
    [InlineData("\ud800 \u0001 -- \"';", "")]
    public void Text_is_folded_to_words_in_one_case_without_accents(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void Word_without_end_is_cut_between_letters()
    {
        var word = Assert.Single(SearchWords.Of("a" + string.Concat(Enumerable.Repeat("𐐨", 100))));
        Assert.Equal(SearchWords.Longest - 1, word.Length);
        Assert.False(char.IsHighSurrogate(word[^1]));
    }

    [Theory]
    [InlineData("katherine", "catherine")]
    [InlineData("kathryn", "catherine")]
    [InlineData("stephen", "steven")]
    [InlineData("smith", "smyth")]
    [InlineData("gonzalez", "gonsales")]
    [InlineData("philip", "filip")]
    public void Names_that_sound_alike_have_one_key(string one, string other) => Assert.Equal(SoundKey.Of(one), SoundKey.Of(other));

    [Theory]
    [InlineData("reyes", "garcia")]
    [InlineData("maria", "martin")]
    public void Names_that_sound_otherwise_have_two(string one, string other) => Assert.NotEqual(SoundKey.Of(one), SoundKey.Of(other));

    [Fact]
    public void Words_a_slip_apart_share_what_is_left_of_them_and_no_others_count_as_one_slip()
    {
        var chance = new Random(20261126);
        for (var round = 0; round < 5_000; round++)
        {
            var word = Word(chance);
            var slip = Slip(word, chance);
            Assert.True(OneTypo.Between(word, slip), $"{word} {slip}");
            if (word.Length >= OneTypo.Shortest && slip.Length >= OneTypo.Shortest) Assert.NotEmpty(OneTypo.Remains(word).Intersect(OneTypo.Remains(slip)));
            var other = Word(chance);
            Assert.Equal(Distance(word, other) <= 1, OneTypo.Between(word, other));
        }
    }

    private static string Word(Random chance) => string.Concat(Enumerable.Range(0, chance.Next(3, 8)).Select(_ => (char)('a' + chance.Next(3))));

    private static string Slip(string word, Random chance)
    {
        var at = chance.Next(word.Length - 1);
        return chance.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "x"),
            2 => word.Remove(at, 1).Insert(at, "x"),
            _ => string.Concat(word.AsSpan(0, at), $"{word[at + 1]}{word[at]}", word.AsSpan(at + 2)),
        };
    }

    // The plain definition: optimal string alignment.
    private static int Distance(string one, string other)
    {
        var rows = Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1]).ToArray();
        for (var i = 0; i <= one.Length; i++) rows[i][0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                rows[i][j] = Math.Min(Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }

        return rows[one.Length][other.Length];
    }
}
