using Homeward.Web.Usa;

namespace Homeward.Web.Tests.Usa;

/// <summary>What single components promise beyond their markup.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("error", true)]
    [InlineData("emergency", true)]
    [InlineData("info", false)]
    [InlineData("success", false)]
    public async Task Alert_interrupts_a_screen_reader_only_where_something_is_wrong(string kind, bool interrupts) =>
        Assert.Equal(interrupts, (await Of(new UsaAlert { Kind = kind })).QuerySelector(".usa-alert")!.HasAttribute("role"));

    [Fact]
    public async Task Link_that_looks_like_a_button_is_a_link_and_a_button_a_button()
    {
        var link = (await Of(new UsaButton { Href = "/today" })).QuerySelector("a.usa-button")!;
        Assert.Equal("/today", link.GetAttribute("href"));
        var button = (await Of(new UsaButton { Disabled = true })).QuerySelector("button")!;
        Assert.Equal("submit", button.GetAttribute("type"));
        Assert.True(button.HasAttribute("disabled"));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 12, 4)]
    [InlineData(6, 12, 7)]
    [InlineData(12, 12, 4)]
    public async Task Pagination_marks_the_page_one_is_on_and_names_every_link(int page, int pages, int links)
    {
        var drawn = await Of(new UsaPagination { Page = page, Pages = pages, Href = static number => $"?page={number}" });
        var all = drawn.QuerySelectorAll("a");
        Assert.Equal(links, all.Length);
        Assert.All(all, static link => Assert.True(link.HasAttribute("aria-label")));
        if (pages > 1) Assert.Equal($"?page={page}", drawn.QuerySelector("[aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Tag_of_each_kind_has_a_shape_of_its_own_so_that_it_tells_without_colour()
    {
        var shapes = new List<string?>();
        foreach (var kind in Enum.GetValues<TagKind>()) shapes.Add((await Of(new UsaTag { Kind = kind })).QuerySelector("svg")?.InnerHtml);
        Assert.Null(shapes[(int)TagKind.Plain]);
        Assert.Equal(shapes.Count, shapes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Table_scrolls_by_keyboard_under_the_name_of_its_caption()
    {
        var page = await Of(new UsaTable { Caption = "Owed this week" });
        var region = page.QuerySelector("[role=region]")!;
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.Equal("Owed this week", page.GetElementById(region.GetAttribute("aria-labelledby")!)!.TextContent);
    }

    [Fact]
    public async Task Summary_of_errors_takes_the_focus_and_is_silent_when_all_is_well()
    {
        Assert.Equal(string.Empty, await new Example(new UsaErrorSummary()).WriteAsync());
        var summary = (await new Example(new UsaErrorSummary(), Model: Examples.Posted("Seen", "", "Give the day.")).RenderAsync()).QuerySelector("#error-summary")!;
        Assert.Equal(("alert", "-1"), (summary.GetAttribute("role"), summary.GetAttribute("tabindex")));
        // There is no such field beside it, so there is nowhere to lead to.
        Assert.Equal("Give the day.", summary.QuerySelector("li")!.TextContent);
        Assert.Null(summary.QuerySelector("a"));
    }

    [Fact]
    public async Task Form_carries_the_token_that_proves_where_it_came_from()
    {
        var form = (await Of(new UsaForm(Example.Antiforgery) { Files = true })).QuerySelector("form")!;
        Assert.Equal(("post", "multipart/form-data"), (form.GetAttribute("method"), form.GetAttribute("enctype")));
        Assert.NotEmpty(form.QuerySelector("input[type=hidden][name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    [Fact]
    public async Task Password_can_be_shown_and_pasted_and_managed()
    {
        var page = await Of(Examples.Field(typeof(UsaPassword)));
        Assert.Equal("current-password", page.QuerySelector("input")!.GetAttribute("autocomplete"));
        Assert.Equal(page.QuerySelector("input")!.Id, page.QuerySelector("button")!.GetAttribute("aria-controls"));
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> Of(Microsoft.AspNetCore.Razor.TagHelpers.TagHelper helper) => new Example(helper, "Words").RenderAsync();
}
