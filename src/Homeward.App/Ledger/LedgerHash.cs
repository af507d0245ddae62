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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(entry.PreviousHash);
        Number(hash, entry.Sequence);
        // Kept to the microsecond by both databases.
        Number(hash, entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond);
        Text(hash, entry.WorkerId?.ToString("N"));
        Text(hash, entry.Worker);
        Text(hash, entry.Process);
        Text(hash, entry.Reason);
        Text(hash, entry.From);
        Text(hash, entry.Children);
        Text(hash, entry.Records);
        return hash.GetHashAndReset();
    }

    private static void Number(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Text(IncrementalHash hash, string? text)
    {
        // A blank and nothing are different.
        Number(hash, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null) hash.AppendData(Encoding.UTF8.GetBytes(text));
    }
}
