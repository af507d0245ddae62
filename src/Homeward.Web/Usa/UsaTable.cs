using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Rows to scan, under a caption that names them. Too wide for the window, it scrolls by itself, also by keyboard.</summary>
[HtmlTargetElement("usa-table")]
public sealed class UsaTable : TagHelper
{
    public required string Caption { get; set; }

    /// <summary>The caption's id starts with it; left out, it is made of the caption.</summary>
    public string? Id { get; set; }

    /// <summary>True where a heading just above says the same.</summary>
    public bool CaptionHidden { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        var caption = (Id ?? Slug.Of(Caption)) + "-caption";
        output.Become("div", "usa-table-container--scrollable");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-labelledby", caption);
        output.Content.Raw("<table class=\"usa-table usa-table--borderless hw-table\"><caption").Attribute("id", caption)
            .Attribute("class", CaptionHidden ? "usa-sr-only" : null).Raw(">").Text(Text.Of(Caption)).Raw("</caption>")
            .Put(rows).Raw("</table>");
    }
}
