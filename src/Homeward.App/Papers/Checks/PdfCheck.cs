namespace Homeward.App.Papers.Checks;

/// <summary>
/// A PDF from its first byte to its end mark, with nothing packed behind it, that in plain sight neither runs a script, nor starts a program, nor carries another file.
/// What a PDF keeps in packed lists of objects is not opened here: it is given out so that nothing in it runs (<c>docs/papers.md</c>).
/// </summary>
internal static class PdfCheck
{
    private const int End = 1024;
    private const int LongestArchiveEnd = 22 + ushort.MaxValue;
    private const int Overlap = 64;

    public static async Task<Said?> RefusalAsync(Stream content, CancellationToken stop)
    {
        var start = new byte[8];
        if (await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, stop) < start.Length || !IsVersion(start)) return FileCheck.NotWhatItSays(FileForm.Pdf);
        var tail = await TailAsync(content, LongestArchiveEnd, stop);
        if (tail.AsSpan(Math.Max(0, tail.Length - End)).IndexOf("%%EOF"u8) < 0) return Said.Of("This PDF is cut off: its end is missing. Send for it again, or save it anew, and attach that.");
        if (tail.AsSpan().IndexOf("PK\u0005\u0006"u8) >= 0) return Said.Of("This PDF carries a packed folder behind its end. Print it to a new PDF and attach that.");
        content.Position = 0;
        return await ActsAsync(content, stop)
            ? Said.Of("This PDF carries a script, a program to start, or another file within it. Print it to a new PDF and attach that.")
            : null;
    }

    private static bool IsVersion(ReadOnlySpan<byte> start) => start.StartsWith("%PDF-1."u8) || start.StartsWith("%PDF-2."u8);

    private static async Task<byte[]> TailAsync(Stream content, int most, CancellationToken stop)
    {
        var tail = new byte[Math.Min(most, content.Length)];
        content.Position = content.Length - tail.Length;
        await content.ReadExactlyAsync(tail, stop);
        return tail;
    }

    private static async Task<bool> ActsAsync(Stream content, CancellationToken stop)
    {
        var read = new byte[1 << 16];
        var names = new byte[read.Length];
        var kept = 0;
        while (true)
        {
            var length = kept + await content.ReadAsync(read.AsMemory(kept), stop);
            if (length == kept) return false;
            if (Acts(names.AsSpan(0, Spelled(read.AsSpan(0, length), names)))) return true;
            // A name may lie over the edge of two reads.
            kept = Math.Min(Overlap, length);
            read.AsSpan(length - kept, kept).CopyTo(read);
        }
    }

    private static bool Acts(ReadOnlySpan<byte> names) =>
        names.IndexOf("/JavaScript"u8) >= 0 || names.IndexOf("/Launch"u8) >= 0 || names.IndexOf("/EmbeddedFile"u8) >= 0 || names.IndexOf("/RichMedia"u8) >= 0;

    // A letter of a name may be written as # and two digits.
    private static int Spelled(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var length = 0;
        for (var at = 0; at < from.Length; at++)
        {
            if (from[at] is (byte)'#' && at + 2 < from.Length && Digit(from[at + 1]) is >= 0 and var high && Digit(from[at + 2]) is >= 0 and var low)
            {
                to[length++] = (byte)((high << 4) | low);
                at += 2;
            }
            else
            {
                to[length++] = from[at];
            }
        }

        return length;
    }

    private static int Digit(byte letter) => letter switch
    {
        >= (byte)'0' and <= (byte)'9' => letter - '0',
        >= (byte)'A' and <= (byte)'F' => letter - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => letter - 'a' + 10,
        _ => -1,
    };
}
