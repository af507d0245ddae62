namespace Homeward.App.Search;

/// <summary>Entries that hold all the words, the newest first; where few do, also those in which a word begins so.</summary>
internal static class TextHits
{
    /// <summary>Each way makes of a word the term that it is in texts of one kind; a text has one of the ways.</summary>
    public static async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchReach reach, SearchKind[] kinds, IReadOnlyList<string> words, IReadOnlyList<Func<string, string>> ways, int most, CancellationToken stop)
    {
        if (words.Count == 0 || ways.Count == 0) return [];
        IReadOnlyList<AnyTerm> whole = [.. words.Select(Whole)];
        if (words.All(static word => word.Length < SearchTerms.ShortestBegun)) return await reach.FindAsync(kinds, [whole], most, stop);
        IReadOnlyList<AnyTerm> begun = [.. words.Select(word => word.Length >= SearchTerms.ShortestBegun ? AnyTerm.Beginning([.. Terms(word)]) : Whole(word))];
        if (reach.IsFew) return await reach.FindInFewAsync(kinds, whole, begun, most, stop);
        var found = await reach.FindAsync(kinds, [whole], most, stop);
        return found.Count >= most ? found : [.. found.UnionBy(await reach.FindAsync(kinds, [begun], most, stop), static hit => (hit.ChildId, hit.SourceId)).Take(most)];

        AnyTerm Whole(string word) => AnyTerm.Of([.. Terms(word)]);
        IEnumerable<string> Terms(string word) => ways.Select(way => way(word));
    }
}
