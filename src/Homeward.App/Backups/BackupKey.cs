using System.Security.Cryptography;

namespace Homeward.App.Backups;

/// <summary>The key that backups are locked with: 32 random bytes in a file of their own, to be kept where the backups are not.</summary>
public static class BackupKey
{
    public const int Length = 32;

    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The key of a file's text; null when it is none.</summary>
    public static byte[]? Read(string text)
    {
        var bytes = new byte[Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == Length ? bytes : null;
    }
}
