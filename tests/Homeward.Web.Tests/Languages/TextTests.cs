using System.Text.Encodings.Web;
using Homeward.Web.Infrastructure;
using Homeward.Web.Languages;

namespace Homeward.Web.Tests.Languages;

/// <summary>How a text comes to its reader.</summary>
public sealed class TextTests
{
    [Fact]
    public void Text_in_english_is_what_stands_in_the_source()
    {
        Assert.Equal("Save", Text.Of("Save"));
        Assert.Equal("in 1,204 days", Text.Of($"in {1204:N0} days"));
        Assert.Equal("1 child", Text.Count(1, "child"));
        Assert.Equal("3 children", Text.Count(3, "child"));
    }

    [Fact]
    public async Task Sentence_with_something_filled_in_is_found_by_its_english_with_the_places_open() => await new Bracketed().SpeakAsync(() =>
    {
        Assert.Equal("[in 1,204 days]", Text.Of($"in {1204:N0} days"));
        Assert.Equal("[3 children]", Text.Count(3, "child"));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Language_is_the_readers_own_and_ends_with_the_answer()
    {
        await Language.Spanish.SpeakAsync(static () =>
        {
            Assert.Same(Language.Spanish, Language.Current);
            return Task.CompletedTask;
        });
        Assert.Same(Language.English, Language.Current);
    }

    [Fact]
    public async Task Day_and_hour_are_written_as_spanish_is_in_the_united_states() => await Language.Spanish.SpeakAsync(static () =>
    {
        Assert.Equal("mar 14 abr 2026", Dates.Day(new DateOnly(2026, 4, 14)));
        Assert.Equal("mié 2 sept 2026, 9:40 p. m.", Dates.Moment(new DateTimeOffset(2026, 9, 2, 21, 40, 0, TimeSpan.Zero)));
        Assert.Equal("2026-04-14", Dates.Machine(new DateOnly(2026, 4, 14)));
        Assert.Equal("4/14/2026", Dates.ToType(new DateOnly(2026, 4, 14)));
        return Task.CompletedTask;
    });

    [Fact]
    public void What_is_filled_into_markup_is_encoded_and_an_element_is_not()
    {
        using var written = new StringWriter();
        Text.Html($"<strong>{"<Ruth & Co>"}</strong> {Links.Link("/today", "Today")}").WriteTo(written, HtmlEncoder.Default);
        Assert.Equal("<strong>&lt;Ruth &amp; Co&gt;</strong> <a class=\"usa-link\" href=\"/today\">Today</a>", written.ToString());
    }

    [Fact]
    public async Task Sentence_of_the_rules_is_marked_as_english_on_a_page_in_another_language() => await Language.Spanish.SpeakAsync(static () =>
    {
        using var written = new StringWriter();
        Text.English("Due <soon>").WriteTo(written, HtmlEncoder.Default);
        Assert.Equal("<span lang=\"en\">Due &lt;soon&gt;</span>", written.ToString());
        return Task.CompletedTask;
    });
}
