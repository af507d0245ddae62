using System.Text;

namespace Homeward.App.Search;

/// <summary>
/// How a name sounds, roughly: its consonants as English and Spanish speakers in the United States write them for each other, so that Katherine, Catherine
/// and Kathryn are one. Names in other scripts have none.
/// </summary>
public static class SoundKey
{
    private const int Longest = 6;

    /// <summary>The key of a word of <see cref="SearchWords"/>; null where the word has no sound of its own.</summary>
    public static string? Of(string word)
    {
        if (word.Length < 2 || !word.All(char.IsAsciiLetterLower)) return null;
        var key = new StringBuilder(Longest);
        for (var at = 0; at < word.Length && key.Length < Longest; at++)
        {
            if (Sound(word, ref at) is not { } sound) continue;
            if (sound is 'a' && key.Length > 0) continue;
            if (key.Length == 0 || key[^1] != sound) key.Append(sound);
        }

        return key.Length > 1 ? key.ToString() : null;
    }

    // Vowels count only at the beginning, as a; h is silent.
    private static char? Sound(string word, ref int at)
    {
        var next = at + 1 < word.Length ? word[at + 1] : '\0';
        switch (word[at])
        {
            case 'a' or 'e' or 'i' or 'o' or 'u' or 'y':
                return 'a';
            case 'h' or 'w':
                return null;
            case 'p' when next is 'h':
                at++;
                return 'f';
            case 'k' or 'g' when next is 'n' && at == 0:
                return null;
            case 'c' when next is 'h':
                at++;
                return at + 1 < word.Length && word[at + 1] is 'r' or 'l' ? 'k' : 'x';
            case 's' when next is 'h':
                at++;
                return 'x';
            case 'c' when next is 'e' or 'i' or 'y':
                return 's';
            case 'c' or 'q':
                return 'k';
            case 'g' when next is 'h':
                at++;
                return null;
            case 'g' when next is 'e' or 'i' or 'y':
                return 'j';
            case 'z':
                return 's';
            case 'v':
                return 'f';
            case 'd' when next is 't':
                return null;
            default:
                return word[at];
        }
    }
}
