using System.Text;
using System.Xml;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>Walks the file around the records: root, header, records, end.</summary>
internal sealed class FileParser(TextReader text, AfcarsLimits limits) : IDisposable
{
    private const string AskAgain = " Export the AFCARS out-of-home care file again from your system.";

    private readonly ScopeDraft header = new(AfcarsScopeKind.File);
    private XmlReader? opened;
    private RecordParser? records;
    private ValueParser? values;
    private Stage stage = Stage.Start;
    private int recordNumber;

    private enum Stage
    {
        Start,
        Header,
        Records,
        Tail,
        End,
    }

    /// <summary>The next item, or null at the end. After a refusal of the file there is none.</summary>
    public AfcarsItem? Next()
    {
        try
        {
            return stage switch
            {
                Stage.Start => Begin() ?? ReadHeader(),
                Stage.Header => ReadHeader(),
                Stage.Records => ReadRecord(),
                Stage.Tail => ReadTail(),
                _ => null,
            };
        }
        catch (XmlException fault)
        {
            return Refuse(
                $"The file is not well-formed XML from line {fault.LineNumber}, position {fault.LinePosition} on: it was cut off or damaged there, or carries a " +
                "document type or an entity, which are refused." + AskAgain,
                fault.LineNumber);
        }
        catch (LimitExceededException fault)
        {
            return Refuse(fault.Message, Line);
        }
        catch (DecoderFallbackException)
        {
            return Refuse("The file holds bytes that are not UTF-8 text. Save it as UTF-8, which the federal layout asks for, and try again.", Line);
        }
        catch (IOException fault)
        {
            return Refuse(Broken(fault), Line);
        }
    }

    public void Dispose() => opened?.Dispose();

    /// <summary>The sentence for a device or connection that fails while the file is read.</summary>
    internal static string Broken(IOException fault) =>
        $"The file could not be read to its end ({Printable.Quote(fault.Message)}). Copy it to this machine and try again.";

    private FileRefused? Begin()
    {
        Open();
        Xml.Read();
        if (Xml.NodeType == XmlNodeType.XmlDeclaration && Xml.GetAttribute("encoding") is { } declared
            && !declared.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return Refuse($"The file says it is written in {Printable.Quote(declared)}. Save it as UTF-8, which the federal layout asks for, and try again.");
        Xml.MoveToContent();
        if (!string.Equals(Xml.LocalName, Layout.RootName, StringComparison.Ordinal)
            || !string.Equals(Xml.NamespaceURI, Layout.Namespace, StringComparison.Ordinal))
        {
            return Refuse(
                $"The file begins with “{Printable.Name(Xml.Name)}” and not with the federal root element “data” of {Layout.Namespace}, " +
                "so it is no AFCARS file." + AskAgain);
        }

        if (Xml.IsEmptyElement)
            return Refuse("The file ends before the title IV-E agency, the report date and the records." + AskAgain);
        Xml.Read();
        stage = Stage.Header;
        return null;
    }

    // Opening reads the first characters already, so it belongs where faults become sentences.
    private void Open()
    {
        opened = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.FileCharacters,
            MaxCharactersFromEntities = 1,
            CheckCharacters = true,
            CloseInput = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            NameTable = new BoundedNames(limits.NameCharacters),
        });
        records = new RecordParser(opened, limits);
        values = new ValueParser(opened, limits);
    }

    private AfcarsItem ReadHeader()
    {
        while (Xml.NodeType == XmlNodeType.Element)
        {
            if (Xml.LocalName.StartsWith("A1_", StringComparison.Ordinal))
                return Refuse("This is the adoption and guardianship assistance file. Give the out-of-home care file; they are two separate files.");
            if (Xml.NamespaceURI.Length > 0 || Layout.Root.Find(Xml.LocalName) is not { } item)
                return RefuseElement("Only the agency, the report date and the records may stand here, without a namespace.");
            if (item.Element is not { } element)
                return OpenRecords();
            if (!values!.TryRead(out AfcarsValue value, out string? reason))
                return RefuseElement(reason);
            if (!header.TrySet(element, value))
                return RefuseElement("It stands twice where the federal layout allows it once.", element.XmlName);
        }

        return Refuse("The file holds no “records” element, so there is nothing to read." + AskAgain);
    }

    private HeaderRead OpenRecords()
    {
        bool empty = Xml.IsEmptyElement;
        Xml.Read();
        stage = empty ? Stage.Tail : Stage.Records;
        return new HeaderRead(new AfcarsHeader(header));
    }

    private AfcarsItem? ReadRecord()
    {
        switch (Xml.NodeType)
        {
            case XmlNodeType.Element when Xml.NamespaceURI.Length == 0 && string.Equals(Xml.LocalName, Layout.Record.Name, StringComparison.Ordinal):
                return records!.Read(++recordNumber);
            case XmlNodeType.EndElement:
                Xml.Read();
                stage = Stage.Tail;
                return ReadTail();
            case XmlNodeType.Element:
                return RefuseElement("Only “record” elements may stand among the records, without a namespace.");
            default:
                return Refuse("There is text between the records." + AskAgain, Line);
        }
    }

    private FileRefused? ReadTail()
    {
        if (Xml.NodeType != XmlNodeType.EndElement)
            return RefuseElement("Nothing may follow the records; the agency and the report date stand before them.");
        while (Xml.Read())
        {
            // Only comments may follow the root; anything else is an XML fault.
        }

        stage = Stage.End;
        return null;
    }

    private XmlReader Xml => opened!;

    private int Line => opened is IXmlLineInfo info ? info.LineNumber : 1;

    private FileRefused RefuseElement(string reason, string? name = null) =>
        Refuse($"The element “{name ?? Printable.Name(Xml.Name)}” in line {Line} does not fit the federal layout. {reason}" + AskAgain, Line);

    private FileRefused Refuse(string reason, int? line = null)
    {
        stage = Stage.End;
        return new FileRefused(line, reason);
    }
}
