using System.Text.Json;
using Homeward.TestKit;

namespace Homeward.Web.Tests.Hostile;

/// <summary>The outside sample of naughty strings, where it is here, and some of our own: by themselves, or many in one text.</summary>
internal static class HostileWords
{
    private static readonly string[] Own =
    [
        "<script>document.title='harm'</script>", "\"><img src=x onerror=\"document.title='harm'\">", "' onmouseover='document.title=1' x='", "{{7*7}} ${7*7} <%= 7*7 %>", "Robert'); DROP TABLE child;--",
        "=cmd|' /C calc'!A0", "مرحبا ‮abc‬ שלום", "👩‍👩‍👧‍👦 🏳️‍🌈", "Ω≈ç√∫˜µ≤≥÷", "ÅÍÎÏ˝ÓÔÒÚÆ☃", "&lt;b&gt; &amp; &#60;", "null", "undefined", "../../etc/passwd", "  two spaces  inside  ",
    ];

    /// <summary>How many strings the outside sample holds; none where it is absent.</summary>
    public static int Outside { get; private set; }

    /// <summary>Each once, without the blanks at its ends, which no field keeps.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Sample().Concat(Own).Where(static text => !string.IsNullOrWhiteSpace(text)).Select(static text => text.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>Many in one text of at most so many characters, where each is text; alone what a field may refuse.</summary>
    public static IReadOnlyList<string> Batches(int most)
    {
        var batches = All.Where(static text => text.Any(char.IsControl)).ToList();
        var batch = string.Empty;
        foreach (var text in All.Where(static text => !text.Any(char.IsControl)))
        {
            if (batch.Length > 0 && batch.Length + text.Length > most)
            {
                batches.Add(batch);
                batch = string.Empty;
            }

            batch = batch.Length == 0 ? text : $"{batch} · {text}";
        }

        batches.Add(batch);
        return batches;
    }

    private static string[] Sample()
    {
        if (Repository.Sample("strings", "blns.json") is not { } path) return [];
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!;
        Outside = strings.Length;
        return strings;
    }
}
