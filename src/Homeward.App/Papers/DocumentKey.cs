using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Homeward.App.Backups;

namespace Homeward.App.Papers;

/// <summary>
/// The key that the papers of a data folder are locked with, in a file of its own beside them that only the account running Homeward reads; where the site's keys are
/// encrypted with a certificate, so is this one. It belongs to the folder: a backup carries the papers, not the key.
/// </summary>
internal static class DocumentKey
{
    private const string Locked = "locked ";

    public static byte[] OfFolder(string dataFolder, X509Certificate2? certificate)
    {
        var file = Path.Combine(dataFolder, "papers.key");
        if (!File.Exists(file)) Make(file, certificate);
        var text = File.ReadAllText(file).Trim();
        var key = text.StartsWith(Locked, StringComparison.Ordinal) ? Unlock(text[Locked.Length..], certificate) : BackupKey.Read(text);
        return key ?? throw new InvalidDataException($"{file} does not hold the key of the papers, or the certificate it was locked with is not the one that is set.");
    }

    private static void Make(string file, X509Certificate2? certificate)
    {
        var key = BackupKey.New();
        using var lockedWith = certificate?.GetRSAPublicKey();
        var text = lockedWith is null ? key : Locked + Convert.ToBase64String(lockedWith.Encrypt(Convert.FromBase64String(key), RSAEncryptionPadding.OaepSHA256));
        var fresh = $"{file}.{Guid.NewGuid():N}";
        Folders.Create(Path.GetDirectoryName(file)!);
        Folders.WritePrivate(fresh, System.Text.Encoding.ASCII.GetBytes(text));
        try
        {
            // Whoever starts second takes the first's key.
            File.Move(fresh, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(fresh);
        }

        Folders.Flush(Path.GetDirectoryName(file)!);
    }

    private static byte[]? Unlock(string text, X509Certificate2? certificate)
    {
        using var opens = certificate?.GetRSAPrivateKey();
        if (opens is null) return null;
        try
        {
            return opens.Decrypt(Convert.FromBase64String(text), RSAEncryptionPadding.OaepSHA256);
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
