namespace Homeward.App.Search;

/// <summary>How a name answers what was typed: word by word, and what that is worth.</summary>
internal static class NameMatch
{
    private const string Same = "the same name";
    private const string Beginning = "a name that begins so";
    private const string Typo = "one letter away";
    private const string Sound = "sounds like it";

    /// <summary>Why a name answers all the words, with the weakest of the reasons as its rank, the whole name before a part; null where it does not.</summary>
    public static (int Rank, IReadOnlyList<string> Reasons)? Of(IReadOnlyList<string> asked, string name)
    {
        var known = SearchWords.Of(name);
        var reasons = new SortedDictionary<int, string>();
        foreach (var word in asked)
        {
            var best = known.Select(has => Of(word, has)).DefaultIfEmpty((Rank: int.MaxValue, Reason: string.Empty)).MinBy(static one => one.Rank);
            if (best.Rank == int.MaxValue) return null;
            reasons[best.Rank] = best.Reason;
        }

        var rank = reasons.Keys.LastOrDefault();
        return (rank == 0 && known.Count == asked.Count ? -1 : rank, [.. reasons.Values]);
    }

    private static (int Rank, string Reason) Of(string word, string known)
    {
        if (string.Equals(word, known, StringComparison.Ordinal)) return (0, Same);
        if (known.StartsWith(word, StringComparison.Ordinal)) return (1, Beginning);
        if (Math.Min(word.Length, known.Length) >= OneTypo.Shortest && OneTypo.Between(word, known)) return (2, Typo);
        return SoundKey.Of(word) is { } sound && string.Equals(sound, SoundKey.Of(known), StringComparison.Ordinal) ? (3, Sound) : (int.MaxValue, string.Empty);
    }
}
