using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Homeward.Web.Api.Described;

/// <summary>The sentences that stand over the records of the acts, as the compiler wrote them down beside the program: one text for those who read the code and those who read the API.</summary>
internal static partial class CodeSentences
{
    private static readonly Dictionary<string, string> Known = Read("Homeward.App", "Homeward.Rules", "homeward");

    public static string? Of(Type type) => Known.GetValueOrDefault($"T:{Name(type)}");

    /// <summary>Of a property, or of the parameter of a record that it comes from.</summary>
    public static string? Of(Type type, string property)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            var declared = one.GetProperty(property, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
            if (declared is not null && Known.TryGetValue($"P:{Name(one)}.{property}", out var sentence)) return sentence;
        }

        return null;
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static Dictionary<string, string> Read(params IReadOnlyList<string> assemblies)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in assemblies.Select(static name => Path.Combine(AppContext.BaseDirectory, name + ".xml")).Where(File.Exists))
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            foreach (var member in XDocument.Load(reader).Descendants("member"))
                if (member.Element("summary") is { } summary) found[member.Attribute("name")!.Value] = Words(summary);
        }

        return found;
    }

    // What the code links to, a reader of the API knows by its name in JSON.
    private static string Words(XElement summary)
    {
        foreach (var link in summary.Descendants().Where(static element => element.Attribute("cref") is not null).ToList())
            link.ReplaceWith(JsonNamingPolicy.CamelCase.ConvertName(link.Attribute("cref")!.Value.Split('.')[^1]));
        return Blanks().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
