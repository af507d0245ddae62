namespace Homeward.App.Orders;

/// <summary>A word of a text, where it stands, and in which sentence.</summary>
internal readonly record struct OrderToken(string Word, int Start, int Length, int Sentence)
{
    public int End => Start + Length;
}

/// <summary>A text as its words: case, line breaks, punctuation and the shape of an apostrophe do not matter.</summary>
internal static class OrderTokens
{
    private const int MostSkipped = 6;

    public static IReadOnlyList<OrderToken> Of(string text)
    {
        var tokens = new List<OrderToken>();
        var sentence = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsOfWord(text[at]))
            {
                if (text[at] is '.' or ';' or ':' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))) sentence++;
                continue;
            }

            var start = at;
            while (at + 1 < text.Length && IsOfWord(text[at + 1])) at++;
            var word = text[start..(at + 1)].Replace('’', '\'').Trim('\'').ToUpperInvariant();
            if (word.Length > 0) tokens.Add(new OrderToken(word, start, at + 1 - start, sentence));
        }

        return tokens;
    }

    /// <summary>How many words from a place on match a pattern; 0 when they do not.</summary>
    public static int Match(IReadOnlyList<OrderToken> tokens, int at, IReadOnlyList<string[]> pattern) => Match(tokens, at, at, pattern, 0);

    /// <summary>Whether a text holds some words one after the other.</summary>
    public static bool Holds(string text, string words)
    {
        var (all, some) = (Of(text), Of(words));
        for (var at = 0; at + some.Count <= all.Count; at++)
        {
            var next = 0;
            while (next < some.Count && string.Equals(all[at + next].Word, some[next].Word, StringComparison.Ordinal)) next++;
            if (next == some.Count) return some.Count > 0;
        }

        return false;
    }

    private static int Match(IReadOnlyList<OrderToken> tokens, int first, int at, IReadOnlyList<string[]> pattern, int next)
    {
        if (next == pattern.Count) return at - first;
        if (pattern[next] is ["*"])
        {
            for (var skipped = 0; skipped <= MostSkipped && at + skipped <= tokens.Count; skipped++)
            {
                if (Match(tokens, first, at + skipped, pattern, next + 1) is > 0 and var length) return length;
            }

            return 0;
        }

        return at < tokens.Count && tokens[at].Sentence == tokens[first].Sentence && pattern[next].Contains(tokens[at].Word, StringComparer.Ordinal)
            ? Match(tokens, first, at + 1, pattern, next + 1)
            : 0;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '\'' or '’' or '-';
}
