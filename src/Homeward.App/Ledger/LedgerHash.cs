using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Ledger;

/// <summary>The hash of an entry: SHA-256 over the hash before it and every field, each with its length, so that no two entries read the same.</summary>
internal static class LedgerHash
{
    public const int Length = SHA256.HashSizeInBytes;

    public static byte[] Of(LedgerEntry entry)
    {
        // Laid out in one piece: a million entries are read through at a time, and a hash taken field by field costs several times as much.
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write(entry.PreviousHash);
        Number(bytes, entry.Sequence);
        // Kept to the microsecond by both databases.
        Number(bytes, entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond);
        Text(bytes, entry.WorkerId?.ToString("N"));
        Text(bytes, entry.Worker);
        Text(bytes, entry.Process);
        Text(bytes, entry.Reason);
        Text(bytes, entry.From);
        Text(bytes, entry.Children);
        Text(bytes, entry.Records);
        return SHA256.HashData(bytes.WrittenSpan);
    }

    private static void Number(ArrayBufferWriter<byte> bytes, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }

    private static void Text(ArrayBufferWriter<byte> bytes, string? text)
    {
        // A blank and nothing are different.
        Number(bytes, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null) Encoding.UTF8.GetBytes(text, bytes);
    }
}
