using System.Globalization;
using Homeward.App.Children;
using Homeward.Rules.Facts;

namespace Homeward.App.Search;

/// <summary>
/// The terms of the index. Each begins with a letter that says what it is, so that a name is never found by a note's words.
/// </summary>
internal static class SearchTerms
{
    /// <summary>Of a word of fewer letters no beginning is looked for in texts.</summary>
    public const int ShortestBegun = 5;

    private const int LongestBegun = 6;

    public static string Name(string word) => "p" + word;

    public static string Whole(IReadOnlyList<string> words) => "e" + SearchWords.Cut(string.Concat(words));

    public static string Sound(string key) => "s" + key;

    public static string Remains(string left) => "t" + left;

    public static string Number(string folded) => "n" + folded;

    public static string Born(DateOnly day) => "b" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Word(string word) => "w" + word;

    /// <summary>A word of a paper, with what the paper is to be opened by: words of papers that are closed to somebody are other words.</summary>
    public static string PaperWord(char label, bool withdrawn, string word) => $"d{label}{(withdrawn ? '1' : '0')}{word}";

    public static bool IsOfText(string term) => term[0] is 'w' or 'd';

    /// <summary>When a text was written, for an index that knows no order.</summary>
    public static string Month(DateTimeOffset at) => "m" + at.UtcDateTime.ToString("yyyyMM", CultureInfo.InvariantCulture);

    /// <summary>
    /// The term by which texts are found in which a word begins so, where the beginning has five or six letters. What begins with more, an index finds by itself; of
    /// fewer letters there are too many, and it would gather every text with any of them.
    /// </summary>
    public static string? Begun(string beginning) =>
        IsOfText(beginning) && beginning.Length - Letters(beginning) is >= ShortestBegun and <= LongestBegun ? Begun(beginning, beginning.Length) : null;

    /// <summary>A term, and, where it is a word of a text, those of its beginnings.</summary>
    public static IEnumerable<string> WithBeginnings(string term)
    {
        yield return term;
        if (!IsOfText(term)) yield break;
        var from = Letters(term);
        for (var length = ShortestBegun; length <= Math.Min(term.Length - from, LongestBegun); length++) yield return Begun(term, from + length);
    }

    private static string Begun(string word, int to) =>
        string.Concat(word[0] is 'w' ? "x" : "y", word.AsSpan(1, (char.IsHighSurrogate(word[to - 1]) ? to - 1 : to) - 1));

    // Before the letters of the word stands what it is a word of.
    private static int Letters(string word) => word[0] is 'w' ? 1 : 3;

    /// <summary>A child and the people of the case, by their names as they stand.</summary>
    public static IEnumerable<SearchEntry> OfNames(ChildRecord child, CaseFacts facts)
    {
        var terms = Names(facts.Child.Name ?? child.Name);
        if (facts.Child.DateOfBirth is { } born) terms.Add(Born(born));
        if (child.AgencyNumber is { } number && Folded(number) is { Length: > 0 } folded) terms.Add(Number(folded));
        yield return new SearchEntry(child.Id, SearchKind.Child, child.Id, terms, null);
        foreach (var person in facts.People)
        {
            if (person.Name is null) continue;
            yield return new SearchEntry(child.Id, SearchKind.Person, person.Id, Names(person.Name), null);
        }
    }

    public static SearchEntry OfText(Guid childId, SearchKind kind, Guid sourceId, string text, DateTimeOffset at) =>
        new(childId, kind, sourceId, SearchWords.Of(text).Select(Word).ToHashSet(StringComparer.Ordinal), at);

    /// <summary>A record number with nothing but its letters and digits.</summary>
    public static string Folded(string number) => SearchWords.Cut(string.Concat(SearchWords.Of(number)));

    private static HashSet<string> Names(string? name)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        if (name is null || SearchWords.Of(name) is not { Count: > 0 } words) return terms;
        terms.Add(Whole(words));
        foreach (var word in words)
        {
            terms.Add(Name(word));
            if (SoundKey.Of(word) is { } sound) terms.Add(Sound(sound));
            foreach (var left in OneTypo.Remains(word)) terms.Add(Remains(left));
        }

        return terms;
    }
}
