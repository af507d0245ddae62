using System.Diagnostics;

namespace Homeward.App.Tests.Durability;

/// <summary>A disk that says it has written what it has not: the system's calls that wait for the disk do nothing. For the drill that must see such a loss.</summary>
internal static class LyingDisk
{
    private const string Source = """
        int fsync(int file) { (void)file; return 0; }
        int fdatasync(int file) { (void)file; return 0; }
        int sync_file_range(int file, long from, long length, unsigned int flags) { (void)file; (void)from; (void)length; (void)flags; return 0; }
        """;

    /// <summary>The library to load before others, made in a folder; null where there is no C compiler.</summary>
    public static async Task<string?> MakeAsync(string folder, CancellationToken stop)
    {
        var (source, library) = (Path.Combine(folder, "lying.c"), Path.Combine(folder, "lying.so"));
        await File.WriteAllTextAsync(source, Source, stop);
        try
        {
            using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O1", "-fno-builtin", "-o", library, source]);
            await compiler.WaitForExitAsync(stop);
            return compiler.ExitCode == 0 ? library : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
