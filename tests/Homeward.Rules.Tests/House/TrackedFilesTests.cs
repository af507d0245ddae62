using System.Text.RegularExpressions;
using Homeward.TestKit;

namespace Homeward.Rules.Tests.House;

/// <summary>The project builds and reads the same on any machine.</summary>
public sealed partial class TrackedFilesTests
{
    [Fact]
    public void Text_names_no_folder_of_one_machine_and_no_package_registry()
    {
        var found =
            from path in TrackedFiles.All
            where !path.EndsWith(nameof(TrackedFilesTests) + ".cs", StringComparison.Ordinal) && IsText(path)
            from line in TrackedFiles.Lines(path)
            where OneMachine().IsMatch(line)
            select $"{path}: {line.Trim()}";
        Findings.None(found);
    }

    [Fact]
    public void Text_ends_with_a_line_and_has_no_carriage_return() =>
        Findings.None(TrackedFiles.All
            .Where(static path => IsText(path) && !path.EndsWith("packages.lock.json", StringComparison.Ordinal))
            .Where(static path => TrackedFiles.Text(path) is { Length: > 0 } text && (text[^1] != '\n' || text.Contains('\r', StringComparison.Ordinal))));

    [Theory]
    [InlineData("see /home/ana/notes", true)]
    [InlineData("\"resolved\": \"https://regis" + "try.npm" + "js.org/a.tgz\"", true)]
    [InlineData("/sign-in", false)]
    [InlineData("https://www.w3.org/2000/svg", false)]
    public void Path_of_one_machine_is_told_from_an_address(string line, bool found) => Assert.Equal(found, OneMachine().IsMatch(line));

    private static bool IsText(string path) => Path.GetExtension(path) is not (".png" or ".ico" or ".woff2" or ".jpg" or ".docx" or ".db" or ".zip");

    [GeneratedRegex(@"(^|[\s""'=(:`])/(home|root|work|Users)/\w|\b[A-Z]:\\Users\\|https?://[a-z.]*(nuget|npm)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneMachine();
}
