namespace Homeward.App.Search;

/// <summary>How a name answers what was typed: word by word, and what that is worth.</summary>
internal static class NameMatch
{
    private static readonly Said Same = Said.Of("the same name");
    private static readonly Said Beginning = Said.Of("a name that begins so");
    private static readonly Said Typo = Said.Of("one letter away");
    private static readonly Said Sound = Said.Of("sounds like it");

    /// <summary>Why a name answers all the words, with the weakest of the reasons as its rank, the whole name before a part; null where it does not.</summary>
    public static (int Rank, IReadOnlyList<Said> Reasons)? Of(IReadOnlyList<string> asked, string name)
    {
        var known = SearchWords.Of(name);
        var reasons = new SortedDictionary<int, Said>();
        foreach (var word in asked)
        {
            var best = known.Select(has => Of(word, has)).DefaultIfEmpty((Rank: int.MaxValue, Reason: Same)).MinBy(static one => one.Rank);
            if (best.Rank == int.MaxValue) return null;
            reasons[best.Rank] = best.Reason;
        }

        var rank = reasons.Keys.LastOrDefault();
        return (rank == 0 && known.Count == asked.Count ? -1 : rank, [.. reasons.Values]);
    }

    private static (int Rank, Said Reason) Of(string word, string known)
    {
        if (string.Equals(word, known, StringComparison.Ordinal)) return (0, Same);
        if (known.StartsWith(word, StringComparison.Ordinal)) return (1, Beginning);
        if (Math.Min(word.Length, known.Length) >= OneTypo.Shortest && OneTypo.Between(word, known)) return (2, Typo);
        return SoundKey.Of(word) is { } sound && string.Equals(sound, SoundKey.Of(known), StringComparison.Ordinal) ? (3, Sound) : (int.MaxValue, Sound);
    }
}
