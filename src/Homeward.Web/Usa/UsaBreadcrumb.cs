using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Where this page stands: the pages above it, and its own name last.</summary>
[HtmlTargetElement("usa-breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaBreadcrumb : TagHelper
{
    public required IReadOnlyList<Crumb> Trail { get; set; }

    public required string Here { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("nav", "usa-breadcrumb");
        output.Attributes.SetAttribute("aria-label", Text.Of("Breadcrumbs"));
        output.Content.Raw("<ol class=\"usa-breadcrumb__list\">");
        foreach (var crumb in Trail)
            output.Content.Raw("<li class=\"usa-breadcrumb__list-item\"><a").Attribute("href", crumb.Href)
                .Raw(" class=\"usa-breadcrumb__link\"><span>").Text(crumb.Words).Raw("</span></a></li>");
        output.Content.Raw("<li class=\"usa-breadcrumb__list-item usa-current\" aria-current=\"page\"><span>").Text(Text.Of(Here)).Raw("</span></li></ol>");
    }
}
