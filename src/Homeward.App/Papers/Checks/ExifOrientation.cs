using System.Buffers.Binary;

namespace Homeward.App.Papers.Checks;

/// <summary>Which way is up: the one thing a camera notes that a picture cannot be looked at without.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>2 to 8 where the picture is to be turned; null where it stands as it is or nothing readable says.</summary>
    public static byte? Of(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return null;
        var little = tiff[..2].SequenceEqual("II"u8);
        if (!little && !tiff[..2].SequenceEqual("MM"u8)) return null;
        var directory = Whole(tiff[4..], little);
        if (directory > (uint)tiff.Length - 2) return null;
        var entries = tiff[((int)directory + 2)..];
        var count = Half(tiff[(int)directory..], little);
        for (var at = 0; at < count && (at + 1) * EntryLength <= entries.Length; at++)
        {
            var entry = entries[(at * EntryLength)..];
            if (Half(entry, little) == Tag) return Half(entry[8..], little) is var turn and >= 2 and <= 8 ? (byte)turn : null;
        }

        return null;
    }

    /// <summary>The content of a segment that says which way is up and nothing else.</summary>
    public static byte[] Only(byte turn) =>
        [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];

    private static ushort Half(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Whole(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
