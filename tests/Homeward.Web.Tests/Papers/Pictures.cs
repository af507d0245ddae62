using System.Text;

namespace Homeward.Web.Tests.Papers;

/// <summary>Small files to send.</summary>
internal static class Pictures
{
    public const string Place = "47.6205N 122.3493W";

    /// <summary>A small blue picture, and where it was taken in a comment and behind its end.</summary>
    public static byte[] Png() =>
    [
        .. Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAIAAABChommAAAAGnRFWHRDb21tZW50ADQ3LjYyMDVOIDEyMi4zNDkzVwSIOUoAAAARSURBVHjaY9DK30AQMYwqAgAmkXthCGd7bAAAAABJRU5ErkJggg=="),
        .. Encoding.ASCII.GetBytes(Place),
    ];

    public static byte[] Pdf() => Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    /// <summary>A PDF with a line of text on its page.</summary>
    public static byte[] Letter(string line)
    {
        using var pdf = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica);
        pdf.AddPage(UglyToad.PdfPig.Content.PageSize.Letter).AddText(line, 11, new UglyToad.PdfPig.Core.PdfPoint(40, 700), font);
        return pdf.Build();
    }
}
