using System.Text;
using System.Xml;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Writer;

/// <summary>
/// Writes an out-of-home care file in the federal layout, UTF-8, record by record. What is not present is left out, what is blank is an empty element;
/// reading the result gives the same answers. A text with characters that XML cannot hold throws <see cref="ArgumentException"/>.
/// </summary>
public static class AfcarsWriter
{
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes the whole file; the stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="header">E1 and E2.</param>
    /// <param name="records">The records, each asked for once and not kept.</param>
    public static void Write(Stream stream, AfcarsHeader header, IEnumerable<AfcarsRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
        xml.WriteStartDocument();
        xml.WriteStartElement("acf", Layout.RootName, Layout.Namespace);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        xml.WriteAttributeString("xsi", "schemaLocation", SchemaInstance, Layout.Namespace + " schema_ooh.xsd");
        foreach (LayoutItem item in Layout.Root.Items)
            if (item.Element is { } element)
                WriteValue(xml, element, header[element.Number]);
        xml.WriteStartElement("records");
        foreach (AfcarsRecord record in records)
            WriteGroup(xml, Layout.Record, record);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteGroup(XmlWriter xml, LayoutGroup group, AfcarsScope scope)
    {
        if (group.OmittedWhenEmpty && !HoldsAnything(group, scope))
            return;
        xml.WriteStartElement(group.Name);
        foreach (LayoutItem item in group.Items)
            WriteItem(xml, item, scope);
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, LayoutItem item, AfcarsScope scope)
    {
        if (item.Element is { Repeats: true } repeated)
            foreach (AfcarsValue value in scope.Repeated(repeated.Number))
                WriteValue(xml, repeated, value);
        else if (item.Element is { } element)
            WriteValue(xml, element, scope[element.Number]);
        else if (item.Group is { Opens: { } kind } opening)
            foreach (AfcarsScope inner in scope.Inner(kind))
                WriteGroup(xml, opening, inner);
        else
            WriteGroup(xml, item.Group!, scope);
    }

    private static bool HoldsAnything(LayoutGroup group, AfcarsScope scope) =>
        group.Items.Any(item => item.Element is { } element ? scope[element.Number].IsPresent : HoldsAnything(item.Group!, scope));

    private static void WriteValue(XmlWriter xml, AfcarsElement element, AfcarsValue value)
    {
        if (!value.IsPresent)
            return;
        xml.WriteStartElement(element.XmlName);
        if (value.Text is { } text)
            xml.WriteString(text);
        xml.WriteEndElement();
    }
}
