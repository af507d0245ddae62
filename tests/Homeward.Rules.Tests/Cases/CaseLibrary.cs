using Homeward.Rules.Deadlines;
using Homeward.Rules.Rulebooks;

namespace Homeward.Rules.Tests.Cases;

/// <summary>Every cases.md beside the rules, and the rulebook each folder stands for.</summary>
internal static class CaseLibrary
{
    public static string Rulebooks { get; } = Path.Combine(Repository(), "src", "Homeward.Rules", "Rulebooks");

    public static IEnumerable<string> Files { get; } = Directory
        .EnumerateFiles(Rulebooks, "*.md", SearchOption.AllDirectories)
        .Where(static file => Path.GetFileName(file) == "cases.md" || Path.GetFileName(Path.GetDirectoryName(file)) == "cases")
        .Order(StringComparer.Ordinal);

    public static IReadOnlyList<WrittenCase> Of(string file) => CaseFile.Read(Name(file), File.ReadAllLines(file));

    public static string Name(string file) => Path.GetRelativePath(Rulebooks, file).Replace('\\', '/');

    // A state's folder has the state's short name, and its cases run against the book that carries the federal rules too.
    public static Rulebook For(WrittenCase written)
    {
        var folders = written.File.Split('/');
        var name = folders is ["States", var state, ..] ? written.Book ?? Uncapitalized(state) : "us";
        return RulebookShelf.Named(name, written.Settings) ?? throw new CaseRefusedException(written.File, 1, $"No rulebook is known by the name {name}.");
    }

    private static string Uncapitalized(string folder) => char.ToLowerInvariant(folder[0]) + folder[1..];

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Homeward.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        return folder.FullName;
    }
}
