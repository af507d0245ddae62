namespace Homeward.App.Backups;

/// <summary>A folder for files in the making, readable by its owner only and gone when the work is done or has failed.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string folder;

    private TemporaryFile(string folder) => this.folder = folder;

    public static TemporaryFile Beside(string file)
    {
        var fresh = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!, $".homeward-{Guid.NewGuid():N}");
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(fresh);
        else Directory.CreateDirectory(fresh, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new TemporaryFile(fresh);
    }

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public FileStream Open(string name) => new(Path(name), FileMode.CreateNew, FileAccess.ReadWrite);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
