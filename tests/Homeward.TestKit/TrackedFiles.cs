using System.Diagnostics;

namespace Homeward.TestKit;

/// <summary>The files of the project as git knows them: those committed, and new ones that are not ignored.</summary>
public static class TrackedFiles
{
    private static readonly Lazy<IReadOnlyList<string>> Found = new(List);

    /// <summary>Paths from the project's root, with forward slashes.</summary>
    public static IReadOnlyList<string> All => Found.Value;

    public static IEnumerable<string> EndingIn(params string[] endings) =>
        All.Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    public static string Text(string path) => File.ReadAllText(Repository.File(path));

    public static string[] Lines(string path) => File.ReadAllLines(Repository.File(path));

    private static List<string> List()
    {
        // The checkout may belong to another account than the one that runs the tests.
        string[] arguments = ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var names = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException("git cannot list the files of the project.");
        return [.. names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(static path => File.Exists(Repository.File(path)))];
    }
}
