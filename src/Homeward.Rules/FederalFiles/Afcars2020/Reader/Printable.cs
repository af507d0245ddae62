using System.Globalization;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>Makes text from a file fit for a sentence: one line, no control characters, not long.</summary>
public static class Printable
{
    private const int Longest = 60;

    /// <summary>The name of an XML element, shortened where it is absurdly long.</summary>
    /// <param name="name">The name.</param>
    public static string Name(string name) => name.Length <= Longest ? name : name[..Longest] + "…";

    /// <summary>A text in quotation marks; control, format and unpaired characters become “�”, and what is too long is cut.</summary>
    /// <param name="text">The text.</param>
    public static string Quote(string text) => "“" + Part(text, Longest) + "”";

    /// <summary>As much of a text as a sentence bears, in one line; control, format and unpaired characters become “�”, and no character is cut in half.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most UTF-16 units that are shown, from 1; what is left out is marked by “…”.</param>
    public static string Part(string text, int longest)
    {
        int length = text.Length <= longest ? text.Length : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        string shown = string.Create(length, text, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
                target[i] = IsPlain(source, i) ? source[i] : '\uFFFD';
        });
        return length < text.Length ? shown + "…" : shown;
    }

    // Both halves of a pair are of the kind of the character they make; a half by itself is a surrogate.
    private static bool IsPlain(string text, int at)
    {
        int start = char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
        return CharUnicodeInfo.GetUnicodeCategory(text, start) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or
            UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);
    }
}
