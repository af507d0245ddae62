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
    public static string Quote(string text)
    {
        string shown = text.Length <= Longest ? text : text[..Longest] + "…";
        return "“" + string.Create(shown.Length, shown, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                target[i] = IsPlain(source[i]) ? source[i] : '\uFFFD';
        }) + "”";
    }

    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (
        System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or
        System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.LineSeparator or
        System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.PrivateUse);
}
