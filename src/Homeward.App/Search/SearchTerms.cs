using System.Globalization;
using Homeward.App.Children;
using Homeward.Rules.Facts;

namespace Homeward.App.Search;

/// <summary>
/// The terms of the index. Each begins with a letter that says what it is, so that a name is never found by a note's words, and whose case it lies in is a
/// term like others: the index itself leaves out what is not open.
/// </summary>
internal static class SearchTerms
{
    public static string OfCase(Guid childId) => $"c{childId:N}";

    public static string Name(string word) => "p" + word;

    public static string Whole(IReadOnlyList<string> words) => "e" + SearchWords.Cut(string.Concat(words));

    public static string Sound(string key) => "s" + key;

    public static string Remains(string left) => "t" + left;

    public static string Number(string folded) => "n" + folded;

    public static string Born(DateOnly day) => "b" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static string Word(string word) => "w" + word;

    /// <summary>A word of a paper, with what the paper is to be opened by: words of papers that are closed to somebody are other words.</summary>
    public static string PaperWord(char label, bool withdrawn, string word) => $"d{label}{(withdrawn ? '1' : '0')}{word}";

    public static bool IsWord(string term) => term[0] is 'w' or 'd';

    /// <summary>A child and the people of the case, by their names as they stand.</summary>
    public static IEnumerable<SearchEntry> OfNames(ChildRecord child, CaseFacts facts)
    {
        var terms = Names(facts.Child.Name ?? child.Name);
        terms.Add(OfCase(child.Id));
        if (facts.Child.DateOfBirth is { } born) terms.Add(Born(born));
        if (child.AgencyNumber is { } number && Folded(number) is { Length: > 0 } folded) terms.Add(Number(folded));
        yield return new SearchEntry(child.Id, SearchKind.Child, child.Id, terms, null);
        foreach (var person in facts.People)
        {
            if (person.Name is null) continue;
            var names = Names(person.Name);
            names.Add(OfCase(child.Id));
            yield return new SearchEntry(child.Id, SearchKind.Person, person.Id, names, null);
        }
    }

    public static SearchEntry OfText(Guid childId, SearchKind kind, Guid sourceId, string text, DateTimeOffset at) =>
        new(childId, kind, sourceId, SearchWords.Of(text).Select(Word).Append(OfCase(childId)).ToHashSet(StringComparer.Ordinal), at);

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
