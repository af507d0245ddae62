using System.Globalization;

namespace Homeward.App.Search;

/// <summary>What somebody typed, read: words, and days that may be birth dates.</summary>
public sealed record SearchAsked
{
    public const int LongestText = 200;
    private const int MostWords = 12;

    private static readonly string[] Days = ["M/d/yyyy", "M-d-yyyy", "yyyy-MM-dd"];

    /// <summary>The folded words, without the days.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required IReadOnlyList<DateOnly> Born { get; init; }

    /// <summary>All of it without a blank, as a record number may be written.</summary>
    public required string Number { get; init; }

    /// <summary>Reads it, or says what to do about it.</summary>
    public static SearchAsked? Read(string? typed, out Said? refusal)
    {
        refusal = null;
        if (string.IsNullOrWhiteSpace(typed)) refusal = Said.Of("Write a name, a birth date, a record number, or words from a note or a paper.");
        else if (typed.Length > LongestText) refusal = Said.Of("This is longer than anybody’s name. Write a few of its words.");
        if (refusal is not null) return null;

        var pieces = typed!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var born = pieces.Select(Day).OfType<DateOnly>().ToList();
        var words = pieces.Where(static piece => Day(piece) is null).SelectMany(SearchWords.Of).Distinct(StringComparer.Ordinal).Take(MostWords).ToList();
        if (words.Count + born.Count > 0) return new SearchAsked { Words = words, Born = born, Number = SearchTerms.Folded(typed) };
        refusal = Said.Of("There is no letter or digit in this that could be looked for. Write a name, a birth date, a record number, or words from a note or a paper.");
        return null;
    }

    private static DateOnly? Day(string piece) => DateOnly.TryParseExact(piece, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
