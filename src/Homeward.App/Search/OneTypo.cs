namespace Homeward.App.Search;

/// <summary>
/// One slip of the keyboard: a letter left out, put in, changed, or two that changed places. Two words so related have in common what is left of each when one
/// letter, or none, is taken out; that is what the index holds.
/// </summary>
public static class OneTypo
{
    /// <summary>Of shorter words too many are a letter apart.</summary>
    public const int Shortest = 4;

    private const int Longest = 20;

    /// <summary>The word and what is left of it without each of its letters; nothing for a word too short.</summary>
    public static IEnumerable<string> Remains(string word)
    {
        if (word.Length is < Shortest or > Longest) yield break;
        yield return word;
        for (var at = 0; at < word.Length; at++)
        {
            if (at == 0 || word[at] != word[at - 1]) yield return word.Remove(at, 1);
        }
    }

    /// <summary>Whether two words are the same but for one slip.</summary>
    public static bool Between(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (other.Length - one.Length > 1) return false;
        var at = one.AsSpan().CommonPrefixLength(other);
        if (one.Length < other.Length) return one.AsSpan(at).SequenceEqual(other.AsSpan(at + 1));
        if (at == one.Length || one.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1))) return true;
        return at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at] && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
    }
}
