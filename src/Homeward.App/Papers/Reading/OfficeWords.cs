using System.IO.Compression;
using System.Xml;
using Homeward.App.Papers.Checks;

namespace Homeward.App.Papers.Reading;

/// <summary>The text of a Word document or an Excel workbook: what its parts hold as text, in their order, read through once.</summary>
internal static class OfficeWords
{
    private const long MostUnpacked = 100L * 1024 * 1024;

    public static void Read(Stream file, FileForm form, WordPage to)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var left = MostUnpacked;
        foreach (var part in zip.Entries.Where(part => Holds(form, part.FullName)).OrderBy(static part => Rank(part.FullName)).ThenBy(static part => part.FullName, StringComparer.Ordinal))
        {
            if (to.IsFull)
            {
                to.Leave();
                return;
            }

            left -= Part(part, left, to);
        }
    }

    private static bool Holds(FileForm form, string part)
    {
        if (!part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) return false;
        if (form is FileForm.Excel) return part is "xl/sharedStrings.xml" or "xl/workbook.xml" || part.StartsWith("xl/worksheets/", StringComparison.Ordinal) || part.StartsWith("xl/comments", StringComparison.Ordinal);
        return part is "word/document.xml" or "word/comments.xml" or "word/footnotes.xml" or "word/endnotes.xml"
            || part.StartsWith("word/header", StringComparison.Ordinal) || part.StartsWith("word/footer", StringComparison.Ordinal);
    }

    private static int Rank(string part) => part is "word/document.xml" or "xl/workbook.xml" ? 0 : 1;

    // How much of what may be unpacked it took.
    private static long Part(ZipArchiveEntry part, long left, WordPage to)
    {
        using var content = part.Open();
        using var counted = new CountedStream(content, left);
        Words(counted, to);
        return counted.Count;
    }

    private static void Words(Stream part, WordPage to)
    {
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostUnpacked });
        var within = false;
        while (!to.IsFull && xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName is "sheet":
                    to.Add(xml.GetAttribute("name"));
                    to.End();
                    break;
                case XmlNodeType.Element when xml.LocalName is "t":
                    within = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName is "t":
                    within = false;
                    break;
                case XmlNodeType.Element when xml.LocalName is "tab" or "br" or "cr":
                    to.Add(" ");
                    break;
                case XmlNodeType.EndElement when xml.LocalName is "p" or "si" or "is":
                    to.End();
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when within:
                    to.Add(xml.Value);
                    break;
            }
        }

        to.End();
    }
}
