using System.Globalization;
using System.Text;

namespace Homeward.App.Papers;

/// <summary>The name a file came with, and what of it may be shown, printed and given to an operating system.</summary>
public static class FileName
{
    /// <summary>The most of a name that is kept, in characters.</summary>
    public const int Longest = 1000;

    private const int LongestShown = 100;

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(static n => new[] { FormattableString.Invariant($"COM{n}"), FormattableString.Invariant($"LPT{n}") })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name as it came, less what no database keeps: characters of zero, halves of letters, and what goes beyond <see cref="Longest"/>.</summary>
    public static string Kept(string name)
    {
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > Longest) break;
            if (rune.Value is not (0 or 0xFFFD)) kept.Append(rune.ToString());
        }

        return kept.Length == 0 ? "file" : kept.ToString();
    }

    /// <summary>The ending of the name, in lower case with its dot, as an operating system would read it; empty where there is none.</summary>
    public static string EndingOf(string name)
    {
        var last = Clean(name);
        var dot = last.LastIndexOf('.');
        return dot < 0 ? string.Empty : string.Concat(last[dot..].Select(char.ToLowerInvariant));
    }

    /// <summary>The name to show and to give out: one line, no path, nothing that turns the direction of writing, with the ending of what the file is.</summary>
    public static string Shown(string name, FileForm form)
    {
        var clean = Clean(name);
        var dot = clean.LastIndexOf('.');
        var stem = (dot < 0 ? clean : clean[..dot]).Trim(' ', '.');
        if (stem.Length > LongestShown) stem = Cut(stem);
        if (stem.Length == 0) stem = "file";
        if (Devices.Contains(stem.Split('.')[0].Trim())) stem = "_" + stem;
        return stem + form.Ending();
    }

    private static string Cut(string stem) => stem[..(char.IsHighSurrogate(stem[LongestShown - 1]) ? LongestShown - 1 : LongestShown)].TrimEnd(' ', '.');

    private static string Clean(string name)
    {
        var path = name.LastIndexOfAny(['/', '\\']);
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name[(path + 1)..].EnumerateRunes())
        {
            var kept = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                && rune.Value is not 0xFFFD;
            if (!kept) continue;
            clean.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? " "
                : rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? "_" : rune.ToString());
        }

        // Windows leaves off what ends a name and cannot be seen.
        return clean.ToString().Trim(' ').TrimEnd('.', ' ');
    }
}
