using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Homeward.App.Papers.Reading;

/// <summary>The text layer of a PDF, page by page. A scan without one has no text.</summary>
internal static class PdfWords
{
    private const int MostNested = 64;

    public static void Read(Stream file, WordPage to)
    {
        var pages = 0;
        try
        {
            using var pdf = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MostNested });
            while (pages < pdf.NumberOfPages && pages < WordReader.MostPages && !to.IsFull)
            {
                to.Add(ContentOrderTextExtractor.GetText(pdf.GetPage(++pages), addDoubleNewline: false));
                to.End();
            }

            if (pages < pdf.NumberOfPages) to.Leave();
        }
#pragma warning disable CA1031 // The library throws whatever a broken file brings about; the pages before it are kept.
        catch (Exception)
#pragma warning restore CA1031
        {
            to.Leave();
        }
    }
}
