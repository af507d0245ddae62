using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Homeward.App.Tests.Papers;

/// <summary>Files with words in them.</summary>
internal static class Written
{
    /// <summary>A PDF with a line on each page.</summary>
    public static byte[] Pdf(params IReadOnlyList<string> pages)
    {
        using var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var line in pages)
        {
            var page = pdf.AddPage(PageSize.Letter);
            if (line.Length > 0) page.AddText(line, 11, new PdfPoint(40, 700), font);
        }

        return pdf.Build();
    }

    public static byte[] Word(params IReadOnlyList<string> paragraphs) => TestFiles.Word(("word/footnotes.xml",
        $"<w:footnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>{string.Concat(paragraphs.Select(static text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))}</w:footnotes>"));

    public static byte[] Excel(params IReadOnlyList<string> cells) => TestFiles.Excel(("xl/sharedStrings.xml",
        $"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>{string.Concat(cells.Select(static text => $"<si><t>{text}</t></si>"))}</sst>"));
}
