using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Backups;

/// <summary>
/// A file locked piece by piece with AES-256-GCM. Each piece is bound to its place and to whether it is the last, so that none can be changed, taken out, moved or
/// cut off without its being found. In memory is never more than two pieces of it.
/// </summary>
public sealed class SealedFile
{
    private const int Piece = 1 << 20;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly byte[] magic;
    private readonly string what;

    private SealedFile(string magic, string what) => (this.magic, this.what) = (Encoding.ASCII.GetBytes(magic), what);

    public static SealedFile Backup { get; } = new("HOMEWARD BACKUP 1\n", "backup");

    public static SealedFile Paper { get; } = new("HOMEWARD PAPER 1\n", "paper");

    public async Task LockAsync(Stream plain, Stream locked, byte[] key, CancellationToken stop = default)
    {
        var salt = RandomNumberGenerator.GetBytes(NonceLength);
        await locked.WriteAsync(magic, stop);
        await locked.WriteAsync(salt, stop);
        using var cipher = new AesGcm(key, TagLength);
        var piece = new byte[Piece];
        var next = new byte[Piece];
        var sealedPiece = new byte[Piece];
        var tag = new byte[TagLength];
        var length = await plain.ReadAtLeastAsync(piece, Piece, throwOnEndOfStream: false, stop);
        for (long at = 0; ; at++)
        {
            var nextLength = length < Piece ? 0 : await plain.ReadAtLeastAsync(next, Piece, throwOnEndOfStream: false, stop);
            var last = nextLength == 0;
            cipher.Encrypt(Nonce(salt, at), piece.AsSpan(0, length), sealedPiece.AsSpan(0, length), tag, Place(at, last));
            await locked.WriteAsync(Header(length, last), stop);
            await locked.WriteAsync(tag, stop);
            await locked.WriteAsync(sealedPiece.AsMemory(0, length), stop);
            if (last) return;
            (piece, next, length) = (next, piece, nextLength);
        }
    }

    /// <summary>Unlocks into a stream; throws <see cref="CryptographicException"/> for another key or one changed bit, <see cref="InvalidDataException"/> for what is no such file.</summary>
    public async Task UnlockAsync(Stream locked, Stream plain, byte[] key, CancellationToken stop = default)
    {
        var start = new byte[magic.Length + NonceLength];
        if (await locked.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, stop) < start.Length || !start.AsSpan(0, magic.Length).SequenceEqual(magic))
            throw new InvalidDataException($"This is not a {what} of Homeward.");
        var salt = start[magic.Length..];
        using var cipher = new AesGcm(key, TagLength);
        var header = new byte[5];
        var sealedPiece = new byte[TagLength + Piece];
        var piece = new byte[Piece];
        for (long at = 0; ; at++)
        {
            if (await locked.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, stop) < header.Length)
                throw new InvalidDataException($"The {what} is cut off.");
            var length = BinaryPrimitives.ReadInt32BigEndian(header);
            var last = header[4] == 1;
            if (length is < 0 or > Piece) throw new InvalidDataException($"The {what} is damaged.");
            if (await locked.ReadAtLeastAsync(sealedPiece.AsMemory(0, TagLength + length), TagLength + length, throwOnEndOfStream: false, stop) < TagLength + length)
                throw new InvalidDataException($"The {what} is cut off.");
            cipher.Decrypt(Nonce(salt, at), sealedPiece.AsSpan(TagLength, length), sealedPiece.AsSpan(0, TagLength), piece.AsSpan(0, length), Place(at, last));
            await plain.WriteAsync(piece.AsMemory(0, length), stop);
            if (!last) continue;
            if (await locked.ReadAsync(new byte[1], stop) > 0) throw new InvalidDataException($"The {what} is damaged: something follows its end.");
            return;
        }
    }

    private static byte[] Header(int length, bool last)
    {
        var header = new byte[5];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        header[4] = last ? (byte)1 : (byte)0;
        return header;
    }

    private static byte[] Nonce(byte[] salt, long at)
    {
        var nonce = (byte[])salt.Clone();
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(4), BinaryPrimitives.ReadInt64BigEndian(salt.AsSpan(4)) ^ at);
        return nonce;
    }

    private static byte[] Place(long at, bool last)
    {
        var place = new byte[9];
        BinaryPrimitives.WriteInt64BigEndian(place, at);
        place[8] = last ? (byte)1 : (byte)0;
        return place;
    }
}
