namespace Homeward.Web.Usa;

/// <summary>An id made of a heading's words, where the page gives none.</summary>
internal static class Slug
{
    public static string Of(string words)
    {
        var letters = words.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-').ToArray();
        return string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
