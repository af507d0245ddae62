using System.Text.RegularExpressions;
using Homeward.TestKit;
using Homeward.Web.Languages;

namespace Homeward.Web.Tests.Languages;

/// <summary>
/// The resource files follow the sources: where the English has gone stale the test fails, and with HOMEWARD_WRITE_DOCS=1 it writes it anew, and takes from the
/// Spanish what no page says any more.
/// </summary>
public sealed partial class ResourceTests(ITestOutputHelper output)
{
    private const string English = "Interface.resx";
    private const string Spanish = "Interface.es.resx";

    // Whoever adds a text writes its Spanish; one that waits for a translator is shown in English meanwhile, but not many do.
    private const double LeastTranslated = 0.95;

    private static bool Writes => Environment.GetEnvironmentVariable("HOMEWARD_WRITE_DOCS") is "1";

    [Fact]
    public void English_holds_every_text_that_a_source_gives_to_the_pages()
    {
        var expected = ResourceFile.Write(Texts.All.Select(static text => (text, text)));
        if (Writes) File.WriteAllText(ResourceFile.Path(English), expected);
        Assert.True(string.Equals(expected, File.ReadAllText(ResourceFile.Path(English)), StringComparison.Ordinal), "Interface.resx is stale: run this test with HOMEWARD_WRITE_DOCS=1.");
    }

    [Fact]
    public void Spanish_translates_texts_that_are_there_each_once_and_in_their_order()
    {
        if (Writes) File.WriteAllText(ResourceFile.Path(Spanish), ResourceFile.Write(ResourceFile.Read(Spanish).Where(static text => Texts.All.Contains(text.Name, StringComparer.Ordinal)).OrderBy(static text => text.Name, StringComparer.Ordinal)));
        var names = ResourceFile.Read(Spanish).Select(static text => text.Name).ToList();
        Assert.Empty(names.Except(Texts.All, StringComparer.Ordinal));
        Assert.Equal(names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Spanish_fills_in_what_the_english_fills_in_and_holds_the_same_elements()
    {
        foreach (var (name, value) in ResourceFile.Read(Spanish))
        {
            Assert.False(string.IsNullOrWhiteSpace(value), name);
            Assert.Equal((name, Parts(name)), (name, Parts(value)));
            Assert.Equal((name, name.StartsWith(' '), name.EndsWith(' ')), (name, value.StartsWith(' '), value.EndsWith(' ')));
        }
    }

    [Fact]
    public void Spanish_is_as_complete_as_it_is_said_to_be()
    {
        var (translated, all) = (ResourceFile.Read(Spanish).Count, Texts.All.Count);
        output.WriteLine($"{translated} of {all} texts are translated.");
        Assert.True(translated >= LeastTranslated * all, $"{translated} of {all} texts are translated.");
    }

    [Fact]
    public void Program_holds_the_spanish_of_the_sources() =>
        Assert.Equal(ResourceFile.Read(Spanish).Count, ((Translated)Language.Spanish).Texts.Count);

    [Fact]
    public void What_the_scripts_say_is_brought_to_them()
    {
        var said = TrackedFiles.EndingIn(".js").Where(static path => path.StartsWith("src/Homeward.Web/wwwroot/js/", StringComparison.Ordinal))
            .SelectMany(static path => Said().Matches(TrackedFiles.Text(path)).Select(static match => match.Groups["words"].Value));
        Assert.Equal(ScriptTexts.All.Order(StringComparer.Ordinal), said.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string Parts(string text) => string.Join(' ', Filled().Matches(text).Select(static match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+(:[^}]+)?\}|</?[a-z]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Filled();

    [GeneratedRegex(@"\b(?:text|homewardText)\('(?<words>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Said();
}
