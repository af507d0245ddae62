using System.Globalization;

namespace Homeward.Web.Languages;

/// <summary>
/// A language the pages are written in. It belongs to the reader of one request and to nothing else: the culture of the process is never touched, so that no
/// file, no record and no answer of the API depends on who asked for it.
/// </summary>
public class Language(string code, string name, CultureInfo culture)
{
    private static readonly AsyncLocal<Language?> OfReader = new();

    /// <summary>The language the sources are written in.</summary>
    public static Language English { get; } = new("en-US", "English", CultureInfo.InvariantCulture);

    public static Language Spanish { get; } = new Translated("es-US", "Español", SpanishWords.Culture, "Interface.es.resx");

    /// <summary>English, where nobody has chosen.</summary>
    public static Language Current => OfReader.Value ?? English;

    /// <summary>What the page says of itself in its <c>lang</c>.</summary>
    public string Code => code;

    /// <summary>What its own readers call it.</summary>
    public string Name => name;

    /// <summary>How days and numbers are written in it.</summary>
    public CultureInfo Culture => culture;

    public bool IsEnglish => ReferenceEquals(this, English);

    /// <summary>For what is done within; the caller's own stays as it was.</summary>
    public async Task SpeakAsync(Func<Task> within)
    {
        OfReader.Value = this;
        await within();
    }

    /// <summary>The English of a text in this language; null where it has none yet.</summary>
    internal virtual string? Find(string english) => null;
}
