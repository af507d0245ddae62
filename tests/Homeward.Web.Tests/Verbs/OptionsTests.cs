using Homeward.Web.Verbs;

namespace Homeward.Web.Tests.Verbs;

public sealed class OptionsTests
{
    private static readonly Option[] Known = [Option.Flag("demo"), Option.Number("port", 0, 65535), Option.Day("today"), Option.OneOf("format", "text", "json")];

    [Fact]
    public void Options_given_as_known_are_read_with_their_words()
    {
        var options = Options.Read(["afcars", "--demo", "--port", "5081", "--today", "2026-10-05", "file.xml"], 2, Known);

        Assert.Null(options.Refusal);
        Assert.True(options.Has("demo"));
        Assert.Equal(5081, options.Number("port"));
        Assert.Equal(new DateOnly(2026, 10, 5), options.Day("today"));
        Assert.Equal(["afcars", "file.xml"], options.Words);
    }

    [Theory]
    [InlineData("--dmeo", "There is no option --dmeo here.")]
    [InlineData("--port", "--port needs a value.")]
    [InlineData("--port 70000", "--port must be a whole number from 0 to 65535.")]
    [InlineData("--port -1", "--port must be a whole number from 0 to 65535.")]
    [InlineData("--today 2026-02-30", "--today must be a day from 1900 to 2200, written like 2026-10-05.")]
    [InlineData("--today 9999-12-31", "--today must be a day from 1900 to 2200, written like 2026-10-05.")]
    [InlineData("--format xml", "--format must be one of: text, json.")]
    [InlineData("--demo --demo", "--demo is given twice.")]
    [InlineData("stray", "“stray” is one word too many.")]
    public void An_option_that_does_not_fit_is_refused_with_a_sentence(string line, string sentence)
    {
        var options = Options.Read(line.Split(' '), Known);

        Assert.StartsWith(sentence, options.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_verb_says_what_it_takes_when_asked_for_help()
    {
        foreach (var verb in VerbTable.All) Assert.Equal(0, await VerbTable.Run([verb.Name, "--help"]));
    }

    [Fact]
    public async Task An_unknown_verb_is_refused_with_exit_code_two() =>
        Assert.Equal(2, await VerbTable.Run(["sevre"]));
}
