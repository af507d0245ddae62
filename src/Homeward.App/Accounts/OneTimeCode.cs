using System.Security.Cryptography;
using System.Text;

namespace Homeward.App.Accounts;

/// <summary>A hundred random bits written for people; only their hash is kept.</summary>
public sealed class OneTimeCode
{
    // Crockford's letters: none that reads like another.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private OneTimeCode(string words) => Hash = HashOf(words);

    public byte[] Hash { get; }

    public static OneTimeCode New(out string words)
    {
        var letters = RandomNumberGenerator.GetString(Letters, 20);
        words = string.Join('-', letters.Chunk(5).Select(static group => new string(group)));
        return new OneTimeCode(words);
    }

    public bool Matches(string typed) => CryptographicOperations.FixedTimeEquals(Hash, HashOf(typed));

    /// <summary>Takes the code as people type it: small letters, blanks or dashes, O for 0, I or L for 1.</summary>
    public static byte[] HashOf(string typed)
    {
        var letters = typed.ToUpperInvariant()
            .Replace("-", string.Empty, StringComparison.Ordinal)
            .Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return SHA256.HashData(Encoding.UTF8.GetBytes(letters));
    }
}
