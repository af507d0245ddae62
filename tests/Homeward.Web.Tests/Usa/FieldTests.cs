using AngleSharp.Dom;
using Homeward.Web.Usa;

namespace Homeward.Web.Tests.Usa;

/// <summary>What holds for every field: label, hint, error and control are tied together, and what was typed comes back as text.</summary>
public sealed class FieldTests
{
    private const string Script = "\"><script>alert(1)</script>";

    public static TheoryData<string> Names => [.. Examples.Fields.Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Field_is_named_by_its_label_or_legend_and_posts_under_its_name(string name)
    {
        var page = await new Example(Examples.Field(Of(name))).RenderAsync();
        var first = Controls(page)[0];
        Assert.Equal("Told-Of", first.Id);
        Assert.All(Controls(page), static control => Assert.StartsWith("Told.Of", control.GetAttribute("name"), StringComparison.Ordinal));
        var named = page.QuerySelector("legend") ?? page.QuerySelector($"label[for='{first.Id}']");
        Assert.Equal("Where the child lives", named!.TextContent.Trim());
        Assert.All(Controls(page), control => Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Required_field_says_so_to_eyes_and_to_the_browser(string name)
    {
        var page = await new Example(Examples.Field(Of(name), required: true)).RenderAsync();
        Assert.Equal("required", page.QuerySelector("abbr.usa-hint--required")!.GetAttribute("title"));
        // The browser can ask for one box only, not for any of several.
        Assert.True(page.QuerySelector("[type=checkbox]") is not null || Controls(page).Any(static control => control.HasAttribute("required")));
        Assert.Null((await new Example(Examples.Field(Of(name))).RenderAsync()).QuerySelector("[required], abbr"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Wrong_field_is_marked_and_described_by_its_hint_and_then_its_error(string name)
    {
        var page = await new Example(Examples.Field(Of(name), hint: "In your words", error: "Say where.")).RenderAsync();
        Assert.NotNull(page.QuerySelector(".usa-form-group--error"));
        var error = page.QuerySelector(".usa-error-message")!;
        Assert.Equal(("alert", "Say where."), (error.GetAttribute("role"), error.TextContent));
        var described = page.QuerySelector("[aria-describedby]")!;
        Assert.Equal($"Told-Of-hint {error.Id}", described.GetAttribute("aria-describedby"));
        Assert.Equal("In your words", page.QuerySelector("#Told-Of-hint")!.TextContent);
        Assert.True(described.LocalName is "fieldset" || described.GetAttribute("aria-invalid") is "true");
        Assert.Null((await new Example(Examples.Field(Of(name))).RenderAsync()).QuerySelector("[aria-invalid], [aria-describedby], .usa-error-message"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Error_of_the_form_before_stands_at_the_field_and_leads_to_it(string name)
    {
        var model = Examples.Posted("Told.Of", Script, "Say where " + Script);
        var on = Example.Page();
        var page = await new Example(Examples.Field(Of(name)), Model: model, On: on).RenderAsync();
        Assert.Equal("Say where " + Script, page.QuerySelector(".usa-error-message")!.TextContent);
        Assert.Null(page.QuerySelector("script"));
        var summary = await new Example(new UsaErrorSummary(), Model: model, On: on).RenderAsync();
        Assert.Equal("#" + Controls(page)[0].Id, summary.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(summary.QuerySelector("script"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Disabled_field_cannot_be_used(string name)
    {
        var page = await new Example(Examples.Field(Of(name), disabled: true)).RenderAsync();
        Assert.All(Controls(page), static control => Assert.True(control.HasAttribute("disabled") || control.Closest("fieldset")!.HasAttribute("disabled")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Words_of_a_page_and_of_a_person_are_text_and_not_markup(string name)
    {
        var field = Examples.Field(Of(name), hint: Script, name: "Told");
        (field.Label, field.Value) = (Script, Script);
        var page = await new Example(field).RenderAsync();
        Assert.Null(page.QuerySelector("script"));
        Assert.Equal(Script, (page.QuerySelector("legend") ?? page.QuerySelector("label"))!.TextContent.Trim());
        Assert.Equal(Script, page.QuerySelector("#Told-hint")!.TextContent);
    }

    [Fact]
    public async Task What_was_typed_comes_back_and_a_password_does_not()
    {
        var model = Examples.Posted("Told.Of", "typed", "Not so.");
        Assert.Equal("typed", (await new Example(Examples.Field(typeof(UsaTextInput)), Model: model).RenderAsync()).QuerySelector("input")!.GetAttribute("value"));
        Assert.DoesNotContain("typed", await new Example(Examples.Field(typeof(UsaPassword)), Model: model).WriteAsync(), StringComparison.Ordinal);
        var chosen = await new Example(Examples.Field(typeof(UsaSelect)), Model: Examples.Posted("Told.Of", "group", "Not so.")).RenderAsync();
        Assert.Equal("group", chosen.QuerySelector("option[selected]")!.GetAttribute("value"));
        var radio = await new Example(Examples.Field(typeof(UsaRadios)), Model: Examples.Posted("Told.Of", "group", "Not so.")).RenderAsync();
        Assert.Equal("group", radio.QuerySelector("[checked]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(nameof(UsaSelect))]
    [InlineData(nameof(UsaRadios))]
    public async Task Nothing_is_chosen_until_somebody_chooses(string name) =>
        Assert.Null((await new Example(Examples.Field(Of(name))).RenderAsync()).QuerySelector("[checked], option[selected]"));

    private static Type Of(string name) => Examples.Fields.Single(type => type.Name == name);

    private static IHtmlCollection<IElement> Controls(IDocument page) => page.QuerySelectorAll("input, select, textarea");
}
