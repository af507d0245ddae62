namespace Homeward.App.Search;

/// <summary>Entries that hold all the words, the newest first; where few do, also those in which a word begins so.</summary>
internal static class TextHits
{
    /// <summary>Each way makes of a word the term that it is in texts of one kind; a text has one of the ways.</summary>
    public static async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchReach reach, SearchKind[] kinds, IReadOnlyList<string> words, IReadOnlyList<Func<string, string>> ways, int most, CancellationToken stop)
    {
        if (words.Count == 0 || ways.Count == 0) return [];
        var found = await reach.FindAsync(kinds, [[.. words.Select(Whole)]], most, stop);
        if (found.Count >= most || words.All(static word => word.Length < SearchTerms.ShortestBegun)) return found;
        var begun = await reach.FindAsync(kinds, [[.. words.Select(word => word.Length >= SearchTerms.ShortestBegun ? AnyTerm.Beginning([.. Terms(word)]) : Whole(word))]], most, stop);
        return [.. found.UnionBy(begun, static hit => (hit.ChildId, hit.SourceId)).Take(most)];

        AnyTerm Whole(string word) => AnyTerm.Of([.. Terms(word)]);
        IEnumerable<string> Terms(string word) => ways.Select(way => way(word));
    }
}
