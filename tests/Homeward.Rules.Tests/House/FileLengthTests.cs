using Homeward.TestKit;

namespace Homeward.Rules.Tests.House;

/// <summary>One idea a file (STYLE.md), measured in lines.</summary>
public sealed class FileLengthTests
{
    private const string Reason = "Long because";

    private static readonly IReadOnlyList<(int Lines, string Path)> Lengths =
        [.. TrackedFiles.EndingIn(".cs", ".cshtml").Select(static path => (TrackedFiles.Lines(path).Length, path)).Order()];

    [Fact]
    public void Half_of_the_files_have_20_to_60_lines_at_most() => Assert.InRange(At(0.5), 20, 60);

    [Fact]
    public void Nine_files_of_ten_have_fewer_than_180_lines() => Assert.InRange(At(0.9), 0, 179);

    [Fact]
    public void File_over_300_lines_says_why_in_its_first_ten() =>
        Findings.None(Lengths
            .Where(static file => file.Lines > 300)
            .Where(static file => !TrackedFiles.Lines(file.Path).Take(10).Any(static line => line.Contains(Reason, StringComparison.Ordinal)))
            .Select(static file => $"{file.Path} has {file.Lines} lines and does not say “{Reason} …”."));

    private static int At(double share) => Lengths[(int)(Lengths.Count * share)].Lines;
}
