using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Tokens;

/// <summary>A token as a program holds it: 256 random bits after a word by which a scanner of repositories knows it.</summary>
internal static class TokenText
{
    private const string Prefix = "homeward_";
    private const int Bytes = 32;

    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
