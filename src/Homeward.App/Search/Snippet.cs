using System.Globalization;
using System.Text;

namespace Homeward.App.Search;

/// <summary>A piece of a text as it was written; marked where it is one of the words that were looked for.</summary>
public sealed record SnippetPiece(string Text, bool Marked);

/// <summary>So much of a text that the first of the words stands in its sentence, each of them marked.</summary>
public static class Snippet
{
    private const int Before = 80;
    private const int Length = 280;

    public static IReadOnlyList<SnippetPiece> Of(string text, IReadOnlyList<string> words)
    {
        var marks = new List<(int Start, int End)>();
        foreach (var mark in Marks(text, words))
        {
            // What lies further on is not shown.
            if (marks.Count == 40 || (marks.Count > 0 && mark.Start > marks[0].Start + Length)) break;
            marks.Add(mark);
        }

        var from = marks.Count == 0 || marks[0].Start <= Before ? 0 : AfterBlank(text, marks[0].Start - Before);
        var to = text.Length - from <= Length ? text.Length : BeforeBlank(text, from + Length);
        var pieces = new List<SnippetPiece>();
        if (from > 0) pieces.Add(new SnippetPiece("… ", false));
        var at = from;
        foreach (var (start, end) in marks)
        {
            if (start < at || end > to) continue;
            if (start > at) pieces.Add(new SnippetPiece(text[at..start], false));
            pieces.Add(new SnippetPiece(text[start..end], true));
            at = end;
        }

        if (at < to) pieces.Add(new SnippetPiece(text[at..to], false));
        if (to < text.Length) pieces.Add(new SnippetPiece(" …", false));
        return pieces;
    }

    // A run of letters as it is written may fold to several words, as of scripts without blanks.
    private static IEnumerable<(int Start, int End)> Marks(string text, IReadOnlyList<string> words)
    {
        foreach (var (start, end) in Runs(text))
        {
            if (SearchWords.Of(text[start..end]).Any(known => words.Any(word => known.StartsWith(word, StringComparison.Ordinal)))) yield return (start, end);
        }
    }

    private static IEnumerable<(int Start, int End)> Runs(string text)
    {
        var start = -1;
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (IsWithin(rune)) start = start < 0 ? at : start;
            else if (start >= 0)
            {
                yield return (start, at);
                start = -1;
            }

            at += length;
        }

        if (start >= 0) yield return (start, text.Length);
    }

    private static bool IsWithin(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is '\'' or 0x2019
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format or UnicodeCategory.OtherSymbol
            or UnicodeCategory.OtherNumber or UnicodeCategory.ModifierSymbol;

    private static int AfterBlank(string text, int at)
    {
        var blank = text.AsSpan(at, Math.Min(40, text.Length - at)).IndexOfAny(' ', '\n');
        if (blank >= 0) return at + blank + 1;
        return char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int BeforeBlank(string text, int at)
    {
        var blank = text.AsSpan(at - 40, 40).LastIndexOfAny(' ', '\n');
        if (blank >= 0) return at - 40 + blank;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
