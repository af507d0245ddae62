using Homeward.TestKit;

namespace Homeward.Rules.Tests;

/// <summary>Outside samples beside the repository; a test that asks for one is skipped where it is absent.</summary>
internal static class Samples
{
    public static string File(params string[] path) => Present(Path.Combine([Repository.Samples, .. path]), System.IO.File.Exists);

    public static string Folder(params string[] path) => Present(Path.Combine([Repository.Samples, .. path]), Directory.Exists);

    private static string Present(string path, Predicate<string> exists)
    {
        Assert.SkipUnless(exists(path), $"The outside sample {path} is not here.");
        return path;
    }
}
