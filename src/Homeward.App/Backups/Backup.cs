using System.Security.Cryptography;
using Homeward.App.Data;
using Homeward.App.Exchange.Whole;
using Homeward.App.Papers;

namespace Homeward.App.Backups;

/// <summary>A whole export, locked; made while people work, read back only whole.</summary>
public sealed class Backup(Database database, DocumentStore papers, TimeProvider clock)
{
    /// <summary>Writes the backup to a file that is not there before it is whole.</summary>
    public async Task<WholeManifest> MakeAsync(string file, byte[] key, CancellationToken stop = default)
    {
        using var part = TemporaryFile.Beside(file);
        WholeManifest manifest;
        await using (var plain = part.Open("plain"))
        {
            manifest = await new WholeExport(database, papers, clock).WriteAsync(plain, stop);
            plain.Position = 0;
            await using var locked = part.Open("locked");
            await SealedFile.Backup.LockAsync(plain, locked, key, stop);
            await locked.FlushAsync(stop);
            RandomAccess.FlushToDisk(locked.SafeFileHandle);
        }

        File.Move(part.Path("locked"), file, overwrite: false);
        return manifest;
    }

    /// <summary>Restores into an empty record; why it was refused, with nothing changed.</summary>
    public async Task<Refusal?> RestoreAsync(string file, byte[] key, CancellationToken stop = default)
    {
        using var part = TemporaryFile.Beside(file);
        await using var plain = part.Open("plain");
        try
        {
            await using var locked = File.OpenRead(file);
            await SealedFile.Backup.UnlockAsync(locked, plain, key, stop);
        }
        catch (CryptographicException)
        {
            return new Refusal("This backup does not open: the key is not the one it was locked with, or the file is damaged. Nothing was restored.");
        }
        catch (InvalidDataException damaged)
        {
            return new Refusal($"{damaged.Message} Nothing was restored.");
        }

        plain.Position = 0;
        return await new WholeImport(database, papers).ReadAsync(plain, stop);
    }
}
