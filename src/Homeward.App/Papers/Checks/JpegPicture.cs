using System.Buffers.Binary;

namespace Homeward.App.Papers.Checks;

/// <summary>
/// Copies a JPEG with what draws it and nothing else: place, time, device, comments, small pictures and whatever follows its end stay behind. Not a point of the picture
/// is changed, so that what it shows can be relied on; only which way is up is kept of what the camera noted.
/// </summary>
internal sealed class JpegPicture(Stream from, Stream to)
{
    private const byte EndOfPicture = 0xD9;
    private const byte StartOfScan = 0xDA;
    private readonly ByteSource source = new(from);
    private bool measured;
    private bool scanned;

    public async Task CopyAsync(CancellationToken stop)
    {
        if (await source.ByteAsync(stop) is not 0xFF || await source.ByteAsync(stop) is not 0xD8) throw new InvalidDataException("Not a JPEG.");
        await to.WriteAsync(new byte[] { 0xFF, 0xD8 }, stop);
        for (var marker = await MarkerAsync(stop); marker is not EndOfPicture; marker = marker is StartOfScan ? await ScanAsync(stop) : await MarkerAsync(stop))
            await SegmentAsync(marker, stop);
        if (!measured || !scanned) throw new InvalidDataException("A JPEG without a picture.");
        await to.WriteAsync(new byte[] { 0xFF, EndOfPicture }, stop);
    }

    private async ValueTask<byte> MarkerAsync(CancellationToken stop)
    {
        if (await source.ByteAsync(stop) is not 0xFF) throw new InvalidDataException("Not a JPEG segment.");
        byte marker;
        do marker = await source.ByteAsync(stop);
        while (marker is 0xFF);
        return marker;
    }

    private async ValueTask SegmentAsync(byte marker, CancellationToken stop)
    {
        if (marker is 0x00 or 0x01 or (>= 0xD0 and <= 0xD8)) throw new InvalidDataException("Not a JPEG segment.");
        var length = BinaryPrimitives.ReadUInt16BigEndian(await source.BytesAsync(2, stop));
        if (length < 2) throw new InvalidDataException("Not a JPEG segment.");
        var content = await source.BytesAsync(length - 2, stop);
        if (Drawing(marker, content) is not { } kept) return;
        var head = new byte[] { 0xFF, marker, 0, 0 };
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)(kept.Length + 2));
        await to.WriteAsync(head, stop);
        await to.WriteAsync(kept, stop);
    }

    // What of a segment goes into the copy; null for nothing.
    private byte[]? Drawing(byte marker, byte[] content)
    {
        switch (marker)
        {
            case 0xC4 or 0xCC or 0xDB or 0xDC or 0xDD:
                return content;
            case >= 0xC0 and <= 0xCF and not 0xC8:
                PictureTooLargeException.ThrowIf(BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(3)), BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(1)));
                measured = true;
                return content;
            case StartOfScan:
                scanned = true;
                return content;
            // Without the small picture it may carry, which can show more than the picture does.
            case 0xE0 when content.AsSpan().StartsWith("JFIF\0"u8) && content.Length >= 14:
                return [.. content.AsSpan(0, 12), 0, 0];
            case 0xE1 when content.AsSpan().StartsWith("Exif\0\0"u8):
                return ExifOrientation.Of(content.AsSpan(6)) is { } turn ? ExifOrientation.Only(turn) : null;
            case 0xE2 when content.AsSpan().StartsWith("ICC_PROFILE\0"u8):
            case 0xEE when content.AsSpan().StartsWith("Adobe"u8):
                return content;
            default:
                return null;
        }
    }

    // The points themselves run until a marker that is neither a stuffed byte nor a restart.
    private async ValueTask<byte> ScanAsync(CancellationToken stop)
    {
        while (true)
        {
            var window = await source.WindowAsync(stop);
            if (window.IsEmpty) throw new InvalidDataException("The file is cut off.");
            var mark = window.Span.IndexOf((byte)0xFF);
            var plain = mark < 0 ? window.Length : mark;
            await to.WriteAsync(window[..plain], stop);
            source.Take(plain);
            if (mark < 0) continue;
            var marker = await MarkerAsync(stop);
            if (marker is not (0x00 or (>= 0xD0 and <= 0xD7))) return marker;
            await to.WriteAsync(new byte[] { 0xFF, marker }, stop);
        }
    }
}
