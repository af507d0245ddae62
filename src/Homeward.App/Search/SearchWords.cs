using System.Globalization;
using System.Text;

namespace Homeward.App.Search;

/// <summary>
/// A text as it is searched: words without accents, in one case, in the compatible form of each letter. Only for finding; what is stored and shown is what was
/// written. Where a script writes without blanks, and for a picture, each letter is a word.
/// </summary>
public static class SearchWords
{
    /// <summary>A word is cut here; nobody types more of one.</summary>
    public const int Longest = 48;

    /// <summary>The words in their order, each as often as it stands there.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Compatible(text).EnumerateRunes())
        {
            switch (KindOf(rune))
            {
                case RuneKind.Nothing:
                    break;
                case RuneKind.Letter:
                    Fold(word, rune);
                    break;
                case RuneKind.Alone:
                    End(words, word);
                    words.Add(rune.ToString());
                    break;
                default:
                    End(words, word);
                    break;
            }
        }

        End(words, word);
        return words;
    }

    internal static string Cut(string word)
    {
        if (word.Length <= Longest) return word;
        return word[..(char.IsHighSurrogate(word[Longest - 1]) ? Longest - 1 : Longest)];
    }

    private enum RuneKind
    {
        Between,
        Letter,
        Alone,
        Nothing,
    }

    // Half a letter, which no store here keeps but somebody may send, is no text.
    private static string Compatible(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var whole = text.EnumerateRunes().Aggregate(new StringBuilder(text.Length), static (kept, rune) => kept.Append(rune.ToString())).ToString();
        return whole.Normalize(NormalizationForm.FormKD);
    }

    private static RuneKind KindOf(Rune rune)
    {
        if (rune.IsAscii) return char.IsAsciiLetterOrDigit((char)rune.Value) ? RuneKind.Letter : rune.Value is '\'' ? RuneKind.Nothing : RuneKind.Between;
        switch (Rune.GetUnicodeCategory(rune))
        {
            // O’Brien is written with either, and found without.
            case UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation:
                return rune.Value is 0x2019 or 0x2018 ? RuneKind.Nothing : RuneKind.Between;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter:
                return RuneKind.Nothing;
            case UnicodeCategory.OtherLetter:
                return IsUnspaced(rune.Value) ? RuneKind.Alone : RuneKind.Letter;
            case UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse:
                return rune == Rune.ReplacementChar ? RuneKind.Between : RuneKind.Alone;
            case UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber:
                return RuneKind.Letter;
            default:
                return Rune.IsLetterOrDigit(rune) ? RuneKind.Letter : RuneKind.Between;
        }
    }

    // Thai, Lao, Burmese, Khmer; kana and bopomofo; Han with its extensions.
    private static bool IsUnspaced(int letter) =>
        letter is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x312F)
            or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static void Fold(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            word.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        var lower = Rune.ToLowerInvariant(rune);
        var plain = lower.Value switch
        {
            'ß' => "ss",
            'ı' => "i",
            'ł' => "l",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            'ħ' => "h",
            'ŋ' => "n",
            'ς' => "σ",
            'ƒ' => "f",
            _ => null,
        };
        word.Append(plain ?? lower.ToString());
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length == 0) return;
        words.Add(Cut(word.ToString()));
        word.Clear();
    }
}
