namespace Homeward.TestKit;

/// <summary>Where the files of the project are, and the outside samples beside it.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Samples { get; } =
        Environment.GetEnvironmentVariable("HOMEWARD_SAMPLES") is { Length: > 0 } set ? set : Path.Combine(Root, "..", "shared", "samples");

    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>An outside sample, or null where it is absent: the test that asks for it is then a visible skip.</summary>
    public static string? Sample(params string[] path) =>
        Path.Combine([Samples, .. path]) is var file && System.IO.File.Exists(file) ? file : null;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Homeward.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Homeward.slnx is in no folder above the tests.");
    }
}
