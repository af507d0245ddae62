using System.Diagnostics;

namespace Homeward.App.Tests.Durability;

/// <summary>
/// A small disk of its own in a file, mounted: what lies in the file at some moment is what a machine finds that lost its power then, for what was not yet written
/// to the disk is in memory only.
/// </summary>
internal sealed class LoopDisk : IAsyncDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("homeward-disk-").FullName;
    private int images;

    private LoopDisk()
    {
        Directory.CreateDirectory(Folder);
        // PostgreSQL runs as somebody else and must come through.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(home, File.GetUnixFileMode(home) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    public string Folder => Path.Combine(home, "mounted");

    private string Image => Path.Combine(home, $"{images}.img");

    /// <summary>The disk, empty; null where this machine or this account can mount none.</summary>
    public static async Task<LoopDisk?> MountAsync(int megabytes)
    {
        var disk = new LoopDisk();
        var made = await RanAsync("truncate", "-s", FormattableString.Invariant($"{megabytes}M"), disk.Image)
            && await RanAsync("mkfs.ext4", "-q", "-F", disk.Image)
            && await disk.MountAsync();
        if (made) return disk;
        Directory.Delete(disk.home, recursive: true);
        return null;
    }

    /// <summary>Everything written so far is on the disk.</summary>
    public Task SynchronizeAsync() => RanAsync("sync", "-f", Folder);

    /// <summary>What the disk holds at this moment, to be gone on with after <see cref="LosePowerAsync"/>. Whoever writes must stand still.</summary>
    public async Task CopyAsync()
    {
        var copy = Path.Combine(home, FormattableString.Invariant($"{images + 1}.img"));
        Assert.True(await RanAsync("cp", "--sparse=always", Image, copy));
    }

    /// <summary>Goes on with what was copied: everything later is gone. Nobody may have a file of it open.</summary>
    public async Task LosePowerAsync()
    {
        await UnmountAsync();
        images++;
        Assert.True(await MountAsync(), "The disk cannot be mounted again.");
    }

    public async ValueTask DisposeAsync()
    {
        await UnmountAsync();
        Directory.Delete(home, recursive: true);
    }

    // The kernel writes of itself only what is long due: no sooner than ten minutes.
    private Task<bool> MountAsync() => RanAsync("mount", "-o", "loop,commit=600", Image, Folder);

    private async Task UnmountAsync()
    {
        for (var attempt = 0; attempt < 50 && !await RanAsync("umount", Folder); attempt++) await Task.Delay(100);
    }

    private static async Task<bool> RanAsync(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true });
            if (process is null) return false;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
