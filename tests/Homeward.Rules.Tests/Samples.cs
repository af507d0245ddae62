namespace Homeward.Rules.Tests;

/// <summary>Outside samples beside the repository; a test that asks for one is skipped where it is absent.</summary>
internal static class Samples
{
    private static readonly string Root = Environment.GetEnvironmentVariable("HOMEWARD_SAMPLES") is { Length: > 0 } set ? set : Beside();

    public static string File(params string[] path)
    {
        string file = Path.Combine([Root, .. path]);
        Assert.SkipUnless(System.IO.File.Exists(file), $"The outside sample {string.Join('/', path)} is not here.");
        return file;
    }

    public static string Folder(params string[] path)
    {
        string folder = Path.Combine([Root, .. path]);
        Assert.SkipUnless(Directory.Exists(folder), $"The outside samples {string.Join('/', path)} are not here.");
        return folder;
    }

    private static string Beside()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Homeward.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", "samples");
    }
}
