using System.Xml.Linq;
using Homeward.TestKit;

namespace Homeward.Web.Tests.Languages;

/// <summary>A resource file as it stands in the sources.</summary>
internal static class ResourceFile
{
    private const string Reader = "System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";
    private const string Writer = "System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";

    public static string Path(string name) => Repository.File("src", "Homeward.Web", "Languages", name);

    public static IReadOnlyList<(string Name, string Value)> Read(string name) =>
        [.. XDocument.Load(Path(name), LoadOptions.PreserveWhitespace).Root!.Elements("data").Select(static text => (text.Attribute("name")!.Value, text.Element("value")!.Value))];

    public static string Write(IEnumerable<(string Name, string Value)> texts)
    {
        XElement[] headers =
        [
            Header("resmimetype", "text/microsoft-resx"), Header("version", "2.0"), Header("reader", Reader), Header("writer", Writer),
        ];
        var root = new XElement("root", headers, texts.Select(static text => new XElement(
            "data", new XAttribute("name", text.Name), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", text.Value))));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement Header(string name, string value) => new("resheader", new XAttribute("name", name), new XElement("value", value));
}
