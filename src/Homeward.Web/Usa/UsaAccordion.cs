using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Sections that open and close; without script all stand open. A single one is a <c>usa-details</c>.</summary>
[HtmlTargetElement("usa-accordion"), RestrictChildren("usa-accordion-item")]
public sealed class UsaAccordion : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "usa-accordion usa-accordion--bordered");
        output.Attributes.SetAttribute("data-allow-multiple", string.Empty);
    }
}
