using System.Text;

namespace Homeward.App.Papers.Reading;

/// <summary>Text as it is read: each run of what is not to be seen becomes one blank or one new line, and nothing is taken beyond the most.</summary>
internal sealed class WordPage(int most)
{
    private readonly StringBuilder text = new();
    private char between;
    private bool left;

    /// <summary>Whether no more is taken.</summary>
    public bool IsFull => text.Length >= most;

    public void Add(ReadOnlySpan<char> piece)
    {
        foreach (var rune in piece.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\f' || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                between = rune.Value is '\n' or '\r' or '\f' || between is '\n' ? '\n' : ' ';
                continue;
            }

            if (text.Length + rune.Utf16SequenceLength + 1 > most)
            {
                Leave();
                return;
            }

            if (between is not '\0' && text.Length > 0) text.Append(between);
            between = '\0';
            if (rune != Rune.ReplacementChar) text.Append(rune.ToString());
        }
    }

    /// <summary>Ends a paragraph, a cell or a page.</summary>
    public void End() => between = '\n';

    /// <summary>Something that follows is not read.</summary>
    public void Leave() => left = true;

    public ReadWords Read() => text.Length == 0 ? new ReadWords(null, false) : new ReadWords(text.ToString(), left);
}
