using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Calendars;

/// <summary>The secret part of a calendar's address: 256 bits, of which only a hash is kept.</summary>
public static class CalendarKey
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
