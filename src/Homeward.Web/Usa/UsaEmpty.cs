using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A page or a list with nothing in it yet, and what to do first.</summary>
[HtmlTargetElement("usa-empty")]
public sealed class UsaEmpty : TagHelper
{
    public required string Says { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var first = await output.GetChildContentAsync();
        output.Become("div", "hw-empty");
        output.Content.Raw("<p class=\"hw-empty__says\">").Text(Text.Of(Says)).Raw("</p><div class=\"hw-empty__first\">").Put(first).Raw("</div>");
    }
}
