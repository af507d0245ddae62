using Homeward.TestKit;

namespace Homeward.App.Tests.Exchange;

/// <summary>Outside samples; a test that needs one is a visible skip where they are absent.</summary>
internal static class Samples
{
    public static string File(params string[] path)
    {
        var file = Repository.Sample(path);
        Assert.SkipWhen(file is null, $"The outside sample {string.Join('/', path)} is not here.");
        return file;
    }

    public static string Folder(string name)
    {
        var folder = Path.Combine(Repository.Samples, name);
        Assert.SkipUnless(Directory.Exists(folder), $"The outside samples {name} are not here.");
        return folder;
    }
}
