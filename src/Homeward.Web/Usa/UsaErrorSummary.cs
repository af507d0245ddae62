using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>What is wrong with the form, above it, each line leading to its field; nothing when all is well.</summary>
[HtmlTargetElement("usa-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaErrorSummary : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(entry => entry.Value?.Errors.Select(error => (entry.Key, error.ErrorMessage)) ?? [])
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("div", "usa-alert usa-alert--error");
        output.Attributes.SetAttribute("id", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-heading");
        output.Content
            .Raw("<div class=\"usa-alert__body\"><h2 class=\"usa-alert__heading\" id=\"error-summary-heading\">")
            .Text(Text.Of(errors.Count == 1 ? "One thing to put right" : "Some things to put right"))
            .Raw("</h2><ul class=\"usa-list\">").Put(new ErrorLines(ViewContext.HttpContext, errors)).Raw("</ul></div>");
    }
}
