using System.Text.Json;
using System.Xml.Linq;
using Homeward.TestKit;

namespace Homeward.Rules.Tests.House;

/// <summary>A package that a lock file names, and what its own description says of its licence.</summary>
internal sealed record LockedPackage(string LockFile, string Name, string Version)
{
    private static readonly string Cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

#pragma warning disable CA1308 // NuGet names its folders in small letters.
    private string SmallName => Name.ToLowerInvariant();
#pragma warning restore CA1308

    private string Folder => Path.Combine(Cache, SmallName, Version);

    public static IReadOnlyList<LockedPackage> All { get; } = [.. TrackedFiles.EndingIn("packages.lock.json").SelectMany(Read)];

    /// <summary>The licence expression; for a licence file its first line that says anything; for neither, the address given.</summary>
    public string Licence()
    {
        var nuspec = Path.Combine(Folder, SmallName + ".nuspec");
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
        var licence = metadata.Elements().FirstOrDefault(static element => element.Name.LocalName == "license");
        if (licence is null) return metadata.Elements().FirstOrDefault(static element => element.Name.LocalName == "licenseUrl")?.Value ?? "no licence";
        return (string?)licence.Attribute("type") == "file"
            ? File.ReadLines(Path.Combine(Folder, licence.Value.Replace('\\', '/'))).First(static line => !string.IsNullOrWhiteSpace(line)).Trim()
            : licence.Value;
    }

    private static IEnumerable<LockedPackage> Read(string lockFile)
    {
        using var json = JsonDocument.Parse(TrackedFiles.Text(lockFile));
        return
        [
            .. from framework in json.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() != "Project"
               select new LockedPackage(lockFile, package.Name, package.Value.GetProperty("resolved").GetString()!),
        ];
    }
}
