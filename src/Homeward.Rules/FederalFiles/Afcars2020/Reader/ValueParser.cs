using System.Diagnostics.CodeAnalysis;
using System.Xml;
using Homeward.Rules.FederalFiles.Afcars2020.Model;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>Reads the text of one element in bounded memory.</summary>
internal sealed class ValueParser(XmlReader xml, AfcarsLimits limits)
{
    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private readonly char[] buffer = new char[limits.ValueCharacters + 1];

    /// <summary>With the parser on the start of the element: its text, and the parser behind the element; or the reason why there is none.</summary>
    public bool TryRead(out AfcarsValue value, [NotNullWhen(false)] out string? reason)
    {
        value = AfcarsValue.Blank;
        reason = null;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return true;
        }

        int length = 0;
        xml.Read();
        while (xml.NodeType is not XmlNodeType.EndElement)
        {
            if (xml.NodeType is XmlNodeType.Element)
            {
                reason = $"It holds the element {Printable.Name(xml.Name)} where only a plain answer may stand.";
                return false;
            }

            int read;
            while ((read = xml.ReadValueChunk(buffer, length, buffer.Length - length)) > 0)
                length += read;
            if (length > limits.ValueCharacters)
            {
                reason = $"Its text is longer than {limits.ValueCharacters} characters.";
                return false;
            }

            xml.Read();
        }

        xml.Read();
        value = length == 1 && char.IsAsciiDigit(buffer[0])
            ? AfcarsValue.FromString(Digits[buffer[0] - '0'])
            : AfcarsValue.FromString(new string(buffer, 0, length));
        return true;
    }
}
