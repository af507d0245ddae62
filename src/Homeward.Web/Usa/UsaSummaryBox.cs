using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>The few facts of a page that most readers came for.</summary>
[HtmlTargetElement("usa-summary-box")]
public sealed class UsaSummaryBox : TagHelper
{
    public required string Heading { get; set; }

    public int HeadingLevel { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var facts = await output.GetChildContentAsync();
        var id = Slug.Of(Heading) + "-heading";
        var level = HeadingLevel.ToString(System.Globalization.CultureInfo.InvariantCulture);
        output.Become("div", "usa-summary-box");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-labelledby", id);
        output.Content.Raw($"<div class=\"usa-summary-box__body\"><h{level} class=\"usa-summary-box__heading\"").Attribute("id", id).Raw(">")
            .Text(Text.Of(Heading)).Raw($"</h{level}><div class=\"usa-summary-box__text\">").Put(facts).Raw("</div></div>");
    }
}
