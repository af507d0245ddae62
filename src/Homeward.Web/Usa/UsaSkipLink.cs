using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

[HtmlTargetElement("usa-skip-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaSkipLink : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("a", "usa-skipnav");
        output.Attributes.SetAttribute("href", "#main-content");
        output.Content.Text(Text.Of("Skip to main content"));
    }
}
