
namespace Homeward.App.Exchange.CaseFile;

/// <summary>
/// The short ids of one case and the identifiers they stand for. An identifier is worked out from case, what it names and the word, so the same
/// file always gives the same ones; a word that is an identifier already stays what it is.
/// </summary>
public sealed class CaseFileIds(string caseName)
{
    private readonly Dictionary<Guid, string> words = [];

    public Guid Of(CaseFileIdSpace space, string word)
    {
        if (!Guid.TryParseExact(word, "D", out var id)) id = NamedId.Of($"{caseName}\n{space}\n{word}");
        words.TryAdd(id, word);
        return id;
    }

    /// <summary>The word the file used, or the identifier itself.</summary>
    public string Word(Guid id) => Known(id) ?? id.ToString("D");

    /// <summary>The word the file used; null where it used none.</summary>
    public string? Known(Guid id) => words.GetValueOrDefault(id);
}
