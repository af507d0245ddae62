using System.Text;

namespace Homeward.Rules.FederalFiles.Afcars2020.Reader;

/// <summary>Looks at the first bytes of a file and says in words what it is when it is not UTF-8 text that can hold XML.</summary>
internal static class FilePrefix
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 4096;

    private const string Export = " Export the AFCARS out-of-home care file as XML from your system and give that file.";

    /// <summary>The reason why the file cannot be read, or null where nothing speaks against it yet.</summary>
    public static string? Refuse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "The file is empty." + Export;
        if (bytes.StartsWith("PK"u8))
            return "This is a zip, Word or Excel file, not an XML file." + Export;
        if (bytes.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
            return "This is an Office or mail file, not an XML file." + Export;
        if (bytes.StartsWith("%PDF"u8))
            return "This is a PDF, not an XML file." + Export;
        if (bytes.StartsWith(new byte[] { 0x1F, 0x8B }))
            return "This file is compressed. Unpack it and give the XML file inside.";
        if (bytes.StartsWith(new byte[] { 0xFE, 0xFF }) || bytes.StartsWith(new byte[] { 0xFF, 0xFE }) || bytes[..Math.Min(bytes.Length, 4)].Contains((byte)0))
            return "The file is not UTF-8 text (it looks like UTF-16, UTF-32 or a binary file). Save it as UTF-8, which the federal layout asks for.";
        return RefuseText(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
    }

    private static string? RefuseText(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> start = text.TrimStart(" \t\r\n"u8);
        if (start.IsEmpty && text.Length < Length - 3)
            return "The file holds nothing but white space." + Export;
        if (!start.IsEmpty && start[0] != (byte)'<')
            return "The file is not XML: it does not begin with “<”." + Export;
        return start.IndexOf("<!DOCTYPE"u8) >= 0
            ? "The file carries a document type declaration (DOCTYPE), which is refused because it can hide other files or swell without end. " +
              "Export the file without it."
            : null;
    }
}
