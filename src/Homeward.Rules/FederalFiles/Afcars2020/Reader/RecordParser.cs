using System.Xml;
using Homeward.Rules.FederalFiles.Afcars2020.Elements;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>Reads one record against the layout, or says why it does not fit and moves past it.</summary>
internal sealed class RecordParser(XmlReader xml, AfcarsLimits limits)
{
    private readonly ValueParser values = new(xml, limits);
    private int elements;
    private string? faultElement;
    private string? faultReason;
    private int faultLine;

    /// <summary>With the parser on the start of a record: the record or its refusal. Afterwards the parser stands behind the record.</summary>
    public AfcarsItem Read(int recordNumber)
    {
        int depth = xml.Depth;
        elements = 0;
        faultReason = null;
        ScopeDraft draft = new(AfcarsScopeKind.Record);
        if (ReadGroup(Layout.Record, draft))
            return new RecordRead(recordNumber, new AfcarsRecord(draft));

        SkipTo(depth);
        return new RecordRefused(recordNumber, draft.Values[AfcarsElements.Slot(AfcarsScopeKind.Record, 4)].Text, faultElement!, faultLine, faultReason!);
    }

    private bool ReadGroup(LayoutGroup group, ScopeDraft draft)
    {
        if (HasForeignAttribute())
            return Refuse(group.Name, "It carries an attribute, and the federal layout has none here.");
        if (xml.IsEmptyElement)
            return xml.Read() || true;

        ulong seen = 0;
        ulong seenMore = 0;
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
                return Refuse(group.Name, "It holds text where only other elements may stand.");
            if (++elements > limits.RecordElements)
                return Refuse("record", $"It holds more than {limits.RecordElements} elements, more than any child's history can have.");
            if (xml.NamespaceURI.Length > 0 || group.Find(xml.LocalName) is not { } item)
                return RefuseUnknown(group);
            if (item.Group is { Repeats: false } && SeenBefore(item.Position, ref seen, ref seenMore))
                return RefuseTwice(item.Name);
            if (!(item.Group is { } inner ? ReadInner(inner, draft) : ReadValue(item.Element!, draft)))
                return false;
        }

        xml.Read();
        return true;
    }

    private bool ReadInner(LayoutGroup inner, ScopeDraft draft) =>
        ReadGroup(inner, inner.Opens is { } kind ? draft.Open(kind) : draft);

    private bool ReadValue(AfcarsElement element, ScopeDraft draft)
    {
        if (HasForeignAttribute())
            return Refuse(element.XmlName, "It carries an attribute, and the federal layout has none here.");
        if (!values.TryRead(out AfcarsValue value, out string? reason))
            return Refuse(element.XmlName, reason);
        return draft.TrySet(element, value) || RefuseTwice(element.XmlName);
    }

    private bool HasForeignAttribute()
    {
        bool found = false;
        while (!found && xml.MoveToNextAttribute())
            found = !string.Equals(xml.NamespaceURI, "http://www.w3.org/2000/xmlns/", StringComparison.Ordinal);
        xml.MoveToElement();
        return found;
    }

    private static bool SeenBefore(int position, ref ulong seen, ref ulong seenMore)
    {
        ref ulong bits = ref position < 64 ? ref seen : ref seenMore;
        ulong bit = 1UL << (position % 64);
        bool before = (bits & bit) != 0;
        bits |= bit;
        return before;
    }

    private bool RefuseTwice(string name) => Refuse(name, "It stands twice where the federal layout allows it once.");

    private bool RefuseUnknown(LayoutGroup group)
    {
        string name = Printable.Name(xml.Name);
        string reason = xml.NamespaceURI.Length > 0
            ? "It carries a namespace; only the root element of the file has one."
            : Layout.PlaceOf(xml.LocalName) is { } place
                ? $"It stands in {group.Name}, but belongs in {place}."
                : $"The federal layout knows no such element in {group.Name}.";
        return Refuse(name, reason);
    }

    private bool Refuse(string element, string reason)
    {
        faultElement = element;
        faultReason = reason;
        faultLine = ((IXmlLineInfo)xml).LineNumber;
        return false;
    }

    private void SkipTo(int depth)
    {
        while (xml.Depth != depth || xml.NodeType is not XmlNodeType.EndElement)
        {
            if (xml.Depth == depth && xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
                break;
            if (xml.Depth > limits.Depth)
                throw new LimitExceededException("The file nests elements far deeper than the federal layout. Export it again from your system.");
            xml.Read();
        }

        xml.Read();
    }
}
