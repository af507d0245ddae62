using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Exchange;

/// <summary>An id made of names, so that the same fact of the same source has the same id whenever it is read (RFC 9562, version 8).</summary>
public static class NamedId
{
    public static Guid Of(params ReadOnlySpan<string> names)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', names)), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
