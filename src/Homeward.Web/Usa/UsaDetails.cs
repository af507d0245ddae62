using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>More on demand, by the browser's own means: it opens without script, and prints as the reader left it; the law behind what is owed always prints.</summary>
[HtmlTargetElement("usa-details")]
public sealed class UsaDetails : TagHelper
{
    public required string Summary { get; set; }

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.Become("details", "hw-details");
        if (Open) output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        output.Content.Raw("<summary class=\"hw-details__summary\">").Text(Text.Of(Summary)).Raw("</summary><div class=\"hw-details__text\">").Put(more).Raw("</div>");
    }
}
