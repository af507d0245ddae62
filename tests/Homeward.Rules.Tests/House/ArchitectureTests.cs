using System.Text.RegularExpressions;
using System.Xml.Linq;
using Homeward.TestKit;

namespace Homeward.Rules.Tests.House;

/// <summary>Web → App → Rules and never back, and rules that know no package, clock, file or network (docs/adr/0002).</summary>
public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("Homeward.Rules")]
    [InlineData("Homeward.App", "Homeward.Rules")]
    [InlineData("Homeward.Web", "Homeward.App")]
    public void Project_refers_to_the_next_one_of_the_line_only(string project, params string[] next) =>
        Assert.Equal(next, References(project, "ProjectReference").Select(static path => Path.GetFileNameWithoutExtension(path)), StringComparer.Ordinal);

    [Fact]
    public void Source_has_no_project_beside_the_line() =>
        Assert.Equal(
            ["src/Homeward.App/Homeward.App.csproj", "src/Homeward.Rules/Homeward.Rules.csproj", "src/Homeward.Web/Homeward.Web.csproj"],
            TrackedFiles.EndingIn(".csproj").Where(static path => path.StartsWith("src/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Rules_refer_to_no_package_and_no_framework_beyond_the_language()
    {
        Assert.Empty(References("Homeward.Rules", "PackageReference"));
        Assert.Empty(References("Homeward.Rules", "FrameworkReference"));
        Assert.All(
            typeof(Homeward.Rules.Facts.Fact).Assembly.GetReferencedAssemblies(),
            static assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_read_no_clock_file_or_network_and_draw_no_lots()
    {
        var found =
            from path in TrackedFiles.EndingIn(".cs")
            where path.StartsWith("src/Homeward.Rules/", StringComparison.Ordinal)
            from line in TrackedFiles.Lines(path)
            where Impure().IsMatch(line) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            select $"{path}: {line.Trim()}";
        Findings.None(found);
    }

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", true)]
    [InlineData("var text = File.ReadAllText(path);", true)]
    [InlineData("var id = Guid.NewGuid();", true)]
    [InlineData("var file = new DueFile.Row();", false)]
    [InlineData("removal.Environment.In(5, 6)", false)]
    [InlineData("throw new FormatException(CaseFile.Name);", false)]
    public void Impure_line_is_told_from_one_that_only_sounds_like_it(string line, bool impure) => Assert.Equal(impure, Impure().IsMatch(line));

    // A reader over a stream that it is given is no file: the one who opens it is in App.
    [GeneratedRegex(
        @"(?<![.\w])(DateTime(Offset)?\.(Now|UtcNow|Today)|TimeProvider|Stopwatch|Environment\.|File\.|Directory\.|FileStream|HttpClient|Socket|Process\.|Random\b|Guid\.(NewGuid|CreateVersion7)|Console\.)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Impure();

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.File("src", project, project + ".csproj")).Descendants(kind).Select(static reference => (string)reference.Attribute("Include")!);
}
