using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Homeward.App.Backups;
using Homeward.App.Exchange.Whole;
using Homeward.App.Secrets;

namespace Homeward.App.Papers;

/// <summary>
/// The files of papers in the data folder, each kept once, by its content: under a name that only this folder's key can make of it, so that nobody who sees the folder can
/// tell whether it holds a file they have; locked with a key of its own made of the content's hash, so that none can take another's place.
/// </summary>
public sealed class DocumentStore
{
    private const string Unfinished = ".part";
    private readonly Lazy<byte[]> key;

    private DocumentStore(string folder, Func<byte[]> key) => (Folder, this.key) = (folder, new Lazy<byte[]>(key));

    internal string Folder { get; }

    /// <summary>The store of a data folder; its key is made when it is first needed, where there is none.</summary>
    public static DocumentStore Open(string dataFolder, X509Certificate2? certificate = null) =>
        new(Path.Combine(dataFolder, "papers"), () => DocumentKey.OfFolder(dataFolder, certificate));

    /// <summary>Locks words under a key made of the same folder's.</summary>
    public SealedWords Words() => new(() => Derived("words"u8));

    /// <summary>Finds out before anybody sends a file whether one can be kept: the folder and the key are there, and the key opens.</summary>
    public void Prepare()
    {
        _ = key.Value;
        Folders.Create(Folder);
    }

    /// <summary>The hash a file is kept by, in hexadecimal.</summary>
    public static async Task<string> HashAsync(Stream plain, CancellationToken stop = default)
    {
        plain.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(plain, stop));
    }

    public bool Holds(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>
    /// Keeps a file: it is on the disk when this returns, whole. What cannot be written is an <see cref="IOException"/>, with nothing left behind; one that is there and
    /// whole is not written again. Content that is not that of the hash is an <see cref="InvalidDataException"/>.
    /// </summary>
    public async Task KeepAsync(string sha256, Stream plain, CancellationToken stop = default)
    {
        var path = PathOf(sha256);
        if (await IsWholeAsync(sha256, stop))
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return;
        }

        var folder = Path.GetDirectoryName(path)!;
        Prepare();
        Folders.Create(folder);
        var part = Path.Combine(Folder, $"{Guid.NewGuid():N}{Unfinished}");
        try
        {
            if (plain.CanSeek) plain.Position = 0;
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using (var hashed = new HashedStream(plain, hash))
            await using (var locked = Folders.OpenNew(part))
            {
                await SealedFile.Paper.LockAsync(hashed, locked, KeyOf(sha256), stop);
                if (!IsHash(hash, sha256)) throw new InvalidDataException("A file is not the one whose hash it came with.");
                await locked.FlushAsync(stop);
                RandomAccess.FlushToDisk(locked.SafeFileHandle);
            }

            File.Move(part, path, overwrite: true);
            Folders.Flush(folder);
            Folders.Flush(Folder);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Writes a file's content to a stream, piece by piece as it is found to be as it was kept; <see cref="DocumentDamagedException"/> where it is not, or is missing.</summary>
    public async Task WriteToAsync(string sha256, Stream to, CancellationToken stop = default)
    {
        try
        {
            await using var locked = new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await SealedFile.Paper.UnlockAsync(locked, to, KeyOf(sha256), stop);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DocumentDamagedException("missing", missing);
        }
        catch (Exception altered) when (altered is CryptographicException or InvalidDataException)
        {
            throw new DocumentDamagedException("altered", altered);
        }
    }

    /// <summary>Null where a file is there and is what was kept; else what is wrong with it, in one word.</summary>
    public async Task<string?> FaultAsync(string sha256, CancellationToken stop = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            await using var hashed = new HashingStream(hash);
            await WriteToAsync(sha256, hashed, stop);
        }
        catch (DocumentDamagedException damaged)
        {
            return damaged.Message;
        }

        return IsHash(hash, sha256) ? null : "altered";
    }

    internal string PathOf(string sha256)
    {
        var name = Convert.ToHexStringLower(HMACSHA256.HashData(Derived("name"u8), Convert.FromHexString(sha256)));
        return Path.Combine(Folder, name[..2], name);
    }

    private async Task<bool> IsWholeAsync(string sha256, CancellationToken stop) => Holds(sha256) && await FaultAsync(sha256, stop) is null;

    private static bool IsHash(IncrementalHash hash, string sha256) => string.Equals(Convert.ToHexStringLower(hash.GetHashAndReset()), sha256, StringComparison.Ordinal);

    private byte[] KeyOf(string sha256) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value, BackupKey.Length, Convert.FromHexString(sha256), "paper"u8.ToArray());

    private byte[] Derived(ReadOnlySpan<byte> use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value, BackupKey.Length, [], use.ToArray());
}
