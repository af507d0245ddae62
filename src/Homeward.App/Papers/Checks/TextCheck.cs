using System.Text;

namespace Homeward.App.Papers.Checks;

/// <summary>Plain text: no zero, no control character, and not the beginning of something that a program would run or draw.</summary>
internal static class TextCheck
{
    private const int Beginning = 256;
    private static readonly string[] Others = ["<!doctype", "<html", "<svg", "<?xml", "<script", "<head", "<body", "%pdf", "#!", "{\\rtf", "mime-version:"];

    public static async Task<Said?> RefusalAsync(Stream content, CancellationToken stop)
    {
        var source = new ByteSource(content);
        for (var first = true; ; first = false)
        {
            var window = await source.WindowAsync(stop);
            if (window.IsEmpty) return first ? Said.Of("This file is empty. Choose another.") : null;
            if (first && IsOther(window.Span)) return FileCheck.NotWhatItSays(FileForm.Text);
            foreach (var letter in window.Span)
                if (letter is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') or 0x7F) return FileCheck.NotWhatItSays(FileForm.Text);
            source.Take(window.Length);
        }
    }

    private static bool IsOther(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start[..Math.Min(Beginning, start.Length)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n', '\f');
        return Array.Exists(Others, other => text.StartsWith(other, StringComparison.OrdinalIgnoreCase));
    }
}
