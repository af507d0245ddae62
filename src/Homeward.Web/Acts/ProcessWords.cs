using System.Globalization;

namespace Homeward.Web.Acts;

/// <summary>A process of the ledger in words: <c>visit.record</c> is “visit: record”.</summary>
public static class ProcessWords
{
    public static string Of(string process) => Text.Of(Spell(process));

    /// <summary>The English words, by which the others are found.</summary>
    public static string Spell(string process)
    {
        var words = process.Replace('-', ' ').Split('.', 2);
        return words.Length == 2 ? string.Create(CultureInfo.InvariantCulture, $"{words[0]}: {words[1]}") : process;
    }
}
