using System.Buffers.Binary;

namespace Homeward.App.Papers.Checks;

/// <summary>What the end of a zip says of its list of parts, read before anything else: a list without end is not begun.</summary>
internal static class ArchiveEnd
{
    private const int Length = 22;
    private const int MostOfList = 1 << 18;

    /// <summary>Throws <see cref="InvalidDataException"/> where the list is missing, is longer than a document's, or tells more parts than it may.</summary>
    public static async Task CheckAsync(Stream content, int mostParts, CancellationToken stop)
    {
        var tail = new byte[Math.Min(Length + ushort.MaxValue, content.Length)];
        content.Position = content.Length - tail.Length;
        await content.ReadExactlyAsync(tail, stop);
        content.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < Length) throw new InvalidDataException("Not a zip.");
        var parts = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        var size = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 12));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        var end = content.Length - tail.Length + at;
        if (parts > mostParts || size > MostOfList || end - start > MostOfList || start + (long)size > end) throw new InvalidDataException("Not a document's zip.");
    }
}
