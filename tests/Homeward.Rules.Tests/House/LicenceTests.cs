using System.Text.Json;
using Homeward.TestKit;

namespace Homeward.Rules.Tests.House;

/// <summary>An agency may use, change and pass on all of Homeward: every package it is built from or tested with has a licence named here.</summary>
public sealed class LicenceTests
{
    private const string TestOnly = "MPL-2.0";

    private static readonly string[] Allowed =
    [
        "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL", "0BSD", "ISC", "CC0-1.0", "OFL-1.1", "SEE LICENSE IN LICENSE.md",
        "SQLite is Public Domain",
    ];

    [Fact]
    public void Package_from_NuGet_has_an_allowed_licence()
    {
        var packages = LockedPackage.All.DistinctBy(static package => (package.Name, package.Version)).ToList();
        Assert.NotEmpty(packages);
        Findings.None(packages
            .Select(static package => (package.Name, Licence: package.Licence()))
            .Where(static package => !IsAllowed(package.Licence) && package != ("Deque.AxeCore.Commons", TestOnly))
            .Select(static package => $"{package.Name}: {package.Licence}"));
    }

    [Fact]
    public void Package_for_tests_only_is_not_in_what_ships() =>
        Assert.DoesNotContain(
            LockedPackage.All, static package => package.LockFile.StartsWith("src/", StringComparison.Ordinal) && package.Licence() == TestOnly);

    [Fact]
    public void Package_from_npm_has_an_allowed_licence()
    {
        var refused = new List<string>();
        foreach (var file in TrackedFiles.EndingIn("package-lock.json"))
        {
            using var json = JsonDocument.Parse(TrackedFiles.Text(file));
            foreach (var package in json.RootElement.GetProperty("packages").EnumerateObject())
            {
                var licence = package.Value.TryGetProperty("license", out var said) ? said.GetString()! : "no licence";
                var isForTestsOnly = string.Equals(licence, TestOnly, StringComparison.Ordinal) && file.StartsWith("tests/", StringComparison.Ordinal);
                if (!IsAllowed(licence) && !isForTestsOnly) refused.Add($"{package.Name}: {licence}");
            }
        }

        Findings.None(refused);
    }

    [Theory]
    [InlineData("MIT", true)]
    [InlineData("MS-PL OR Apache-2.0", true)]
    [InlineData("GPL-3.0-only OR MIT", true)]
    [InlineData("(MIT AND OFL-1.1)", true)]
    [InlineData("MIT AND GPL-3.0-only", false)]
    [InlineData("AGPL-3.0-only", false)]
    [InlineData("no licence", false)]
    public void Licence_expression_is_allowed_when_one_choice_is_allowed_whole(string expression, bool allowed) =>
        Assert.Equal(allowed, IsAllowed(expression));

    private static bool IsAllowed(string expression) => expression
        .Trim('(', ')')
        .Split(" OR ")
        .Any(static choice => choice.Split(" AND ").All(static licence => Allowed.Contains(licence.Trim('(', ')', ' '), StringComparer.Ordinal)));
}
