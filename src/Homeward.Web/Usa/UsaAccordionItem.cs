using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

[HtmlTargetElement("usa-accordion-item", ParentTag = "usa-accordion")]
public sealed class UsaAccordionItem : TagHelper
{
    public required string Heading { get; set; }

    public int HeadingLevel { get; set; } = 3;

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var section = await output.GetChildContentAsync();
        var id = Slug.Of(Heading) + "-section";
        var level = HeadingLevel.ToString(System.Globalization.CultureInfo.InvariantCulture);
        output.TagName = null;
        output.Content
            .Raw($"<h{level} class=\"usa-accordion__heading\"><button type=\"button\" class=\"usa-accordion__button\"")
            .Attribute("aria-expanded", Open ? "true" : "false").Attribute("aria-controls", id).Raw(">")
            .Text(Text.Of(Heading)).Raw($"</button></h{level}><div").Attribute("id", id)
            .Raw(" class=\"usa-accordion__content usa-prose\">").Put(section).Raw("</div>");
    }
}
