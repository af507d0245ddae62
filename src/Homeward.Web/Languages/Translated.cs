using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;

namespace Homeward.Web.Languages;

/// <summary>
/// A language whose texts stand in a resource file, under their English. The file is embedded as it is and read once: what the compiler of resources makes of
/// one takes “Overdue” and “overdue” for the same name.
/// </summary>
internal sealed class Translated(string code, string name, CultureInfo culture, string file) : Language(code, name, culture)
{
    private readonly Lazy<FrozenDictionary<string, string>> texts = new(() => Read(file));

    public IReadOnlyDictionary<string, string> Texts => texts.Value;

    internal override string? Find(string english) => texts.Value.GetValueOrDefault(english);

    private static FrozenDictionary<string, string> Read(string file)
    {
        using var stream = typeof(Translated).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not in the program.");
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!.Elements("data")
            .ToFrozenDictionary(static text => text.Attribute("name")!.Value, static text => text.Element("value")!.Value, StringComparer.Ordinal);
    }
}
