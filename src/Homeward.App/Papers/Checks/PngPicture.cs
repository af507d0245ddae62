using System.Buffers.Binary;
using System.Text;

namespace Homeward.App.Papers.Checks;

/// <summary>Copies a PNG with what draws it and nothing else: words, times, places and whatever follows its end stay behind. Not a point of the picture is changed.</summary>
internal sealed class PngPicture(Stream from, Stream to)
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly string[] Drawing = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs"];
    private readonly ByteSource source = new(from);

    public async Task CopyAsync(CancellationToken stop)
    {
        if (!(await source.BytesAsync(Signature.Length, stop)).AsSpan().SequenceEqual(Signature)) throw new InvalidDataException("Not a PNG.");
        await to.WriteAsync(Signature, stop);
        var drawn = false;
        for (var first = true; ; first = false)
        {
            var head = await source.BytesAsync(8, stop);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var type = Encoding.Latin1.GetString(head, 4, 4);
            if (first != type is "IHDR") throw new InvalidDataException("Not a PNG.");
            drawn |= type is "IDAT";
            var target = Drawing.Contains(type, StringComparer.Ordinal) ? to : Stream.Null;
            await target.WriteAsync(head, stop);
            if (first) await MeasureAsync(length, target, stop);
            else await source.CopyAsync(length, target, stop);
            await source.CopyAsync(4, target, stop);
            if (type is not "IEND") continue;
            if (!drawn || length > 0) throw new InvalidDataException("A PNG without a picture.");
            return;
        }
    }

    private async ValueTask MeasureAsync(uint length, Stream target, CancellationToken stop)
    {
        if (length != 13) throw new InvalidDataException("Not a PNG.");
        var header = await source.BytesAsync(13, stop);
        PictureTooLargeException.ThrowIf(BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(4)));
        await target.WriteAsync(header, stop);
    }
}
