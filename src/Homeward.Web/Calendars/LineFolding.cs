using System.Text;

namespace Homeward.Web.Calendars;

/// <summary>
/// Lines of at most 75 octets, folded between characters (RFC 5545, 3.1). The library that writes the format folds between the two halves of a character outside
/// the first 65,536, of which neither can be written: its folds are taken out and made again.
/// </summary>
internal static class LineFolding
{
    private const int Longest = 75;
    private const string Fold = "\r\n ";

    public static string Again(string text)
    {
        var folded = new StringBuilder(text.Length);
        var length = 0;
        foreach (var letter in text.Replace(Fold, string.Empty, StringComparison.Ordinal).EnumerateRunes())
        {
            if (letter.Value is '\r' or '\n')
            {
                length = 0;
            }
            else if ((length += letter.Utf8SequenceLength) > Longest)
            {
                folded.Append(Fold);
                length = 1 + letter.Utf8SequenceLength;
            }

            folded.Append(letter);
        }

        return folded.ToString();
    }
}
