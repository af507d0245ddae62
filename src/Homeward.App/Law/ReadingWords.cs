using System.Xml.Linq;
using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks.Changes;

namespace Homeward.App.Law;

/// <summary>What each reading decides, in the words that stand beside it in the rules: written once, for engineers, counsel and pages.</summary>
public static class ReadingWords
{
    private static readonly Dictionary<string, string> Docs = Read();

    public static string Of(Reading reading) => Docs.GetValueOrDefault($"P:{reading.Member}", string.Empty);

    private static Dictionary<string, string> Read() =>
        XDocument.Load(Path.ChangeExtension(typeof(RulebookSettings).Assembly.Location, ".xml")).Descendants("member")
            .Where(static member => member.Attribute("name")?.Value.StartsWith("P:", StringComparison.Ordinal) == true && member.Element("summary") is not null)
            .ToDictionary(static member => member.Attribute("name")!.Value, static member => Words(member.Element("summary")!), StringComparer.Ordinal);

    private static string Words(XElement summary) =>
        string.Join(' ', string.Concat(summary.Nodes().Select(Word)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string Word(XNode node) => node is XText text ? text.Value : ((XElement)node).Attribute("cref")?.Value.Split('.')[^1] ?? string.Empty;
}
