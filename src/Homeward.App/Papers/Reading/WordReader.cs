using System.Text;
using System.Xml;

namespace Homeward.App.Papers.Reading;

/// <summary>
/// Reads the text of one file, within bounds of pages and characters. What it is given may have been made to break it, so it runs in a process of its own
/// (<see cref="ReadingProcess"/>), which holds its time and memory.
/// </summary>
public static class WordReader
{
    /// <summary>The most characters of a paper that are searched.</summary>
    public const int MostCharacters = 400_000;

    /// <summary>The most pages of a PDF that are read.</summary>
    public const int MostPages = 300;

    public static ReadWords Read(Stream file, FileForm form)
    {
        var page = new WordPage(MostCharacters);
        try
        {
            switch (form)
            {
                case FileForm.Pdf:
                    PdfWords.Read(file, page);
                    break;
                case FileForm.Word or FileForm.Excel:
                    OfficeWords.Read(file, form, page);
                    break;
                case FileForm.Text:
                    PlainWords.Read(file, page);
                    break;
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException or DecoderFallbackException)
        {
            page.Leave();
        }

        return page.Read();
    }
}
