using System.Text;

namespace Homeward.App.Papers.Reading;

/// <summary>Plain text: UTF-8 where it is valid, else Latin-1.</summary>
internal static class PlainWords
{
    public static void Read(Stream file, WordPage to)
    {
        var bytes = new byte[(WordReader.MostCharacters * 4) + 4];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length == bytes.Length) to.Leave();
        to.Add(Text(bytes.AsSpan(0, length), cut: length == bytes.Length));
    }

    private static string Text(ReadOnlySpan<byte> bytes, bool cut)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        // Where it was cut, the end may lie within a letter.
        for (var within = 0; within <= (cut ? 3 : 0); within++)
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^within])) return Encoding.UTF8.GetString(bytes[..^within]);
        return Encoding.Latin1.GetString(bytes);
    }
}
