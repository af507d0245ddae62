using System.Security.Cryptography;
using System.Text;

namespace Homeward.Web.SignIn;

/// <summary>A hundred random bits written for people; only their hash is kept in memory, and nothing on disk.</summary>
public sealed class OneTimeCode
{
    // Crockford's letters: none that reads like another.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private readonly byte[] hash;

    private OneTimeCode(string letters) => hash = Hash(letters);

    public static OneTimeCode New(out string words)
    {
        var letters = RandomNumberGenerator.GetString(Letters, 20);
        words = string.Join('-', letters.Chunk(5).Select(group => new string(group)));
        return new OneTimeCode(letters);
    }

    /// <summary>Takes the code as people type it: small letters, blanks or dashes, O for 0, I or L for 1.</summary>
    public bool Matches(string typed) => CryptographicOperations.FixedTimeEquals(hash, Hash(Letter(typed)));

    private static string Letter(string typed) => typed.ToUpperInvariant()
        .Replace("-", string.Empty, StringComparison.Ordinal)
        .Replace(" ", string.Empty, StringComparison.Ordinal)
        .Replace('O', '0').Replace('I', '1').Replace('L', '1');

    private static byte[] Hash(string letters) => SHA256.HashData(Encoding.UTF8.GetBytes(letters));
}
