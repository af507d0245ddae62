using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Secrets;

/// <summary>
/// Words locked with AES-256-GCM under a key of the data folder, bound to the row they belong to: no row's words open in the place of another's, and without the folder's
/// key nobody reads them in a table, a backup or an export.
/// </summary>
public sealed class SealedWords(Func<byte[]> key)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public byte[] Lock(Guid row, string words)
    {
        var plain = Encoding.UTF8.GetBytes(words);
        var locked = new byte[NonceLength + TagLength + plain.Length];
        var nonce = locked.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key(), TagLength);
        cipher.Encrypt(nonce, plain, locked.AsSpan(NonceLength + TagLength), locked.AsSpan(NonceLength, TagLength), row.ToByteArray());
        return locked;
    }

    /// <summary>Throws <see cref="CryptographicException"/> for another key, another row or one changed bit.</summary>
    public string Open(Guid row, byte[] locked)
    {
        if (locked.Length < NonceLength + TagLength) throw new CryptographicException("These words are not whole.");
        var plain = new byte[locked.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key(), TagLength);
        cipher.Decrypt(locked.AsSpan(0, NonceLength), locked.AsSpan(NonceLength + TagLength), locked.AsSpan(NonceLength, TagLength), plain, row.ToByteArray());
        return Encoding.UTF8.GetString(plain);
    }
}
