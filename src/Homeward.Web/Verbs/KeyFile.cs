using Homeward.App.Backups;
using Homeward.Web.Infrastructure;

namespace Homeward.Web.Verbs;

/// <summary>The file of the backup key that --key names.</summary>
internal static class KeyFile
{
    public static async Task<(byte[]? Key, string? Refusal)> ReadAsync(Options options)
    {
        if (options.Text("key") is not { } file) return (null, "Say where the key is: --key FILE. With --new-key it is made there.");
        if (options.Has("new-key"))
        {
            if (File.Exists(file)) return (null, $"{file} is there already: a key is never written over, for older backups open only with it.");
            PrivateFiles.Write(file, System.Text.Encoding.ASCII.GetBytes(BackupKey.New()));
        }

        if (!File.Exists(file)) return (null, $"There is no key in {file}.");
        return BackupKey.Read(await File.ReadAllTextAsync(file)) is { } key ? (key, null) : (null, $"{file} is not a key of Homeward.");
    }
}
