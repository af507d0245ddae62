using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A form that posts to its own page, with the token that proves where it came from. Only pages with a form pay for one.</summary>
[HtmlTargetElement("usa-form")]
public sealed class UsaForm(IAntiforgery antiforgery) : TagHelper
{
    public bool Large { get; set; }

    /// <summary>True where it sends a file.</summary>
    public bool Files { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("form", Large ? "usa-form usa-form--large" : "usa-form");
        output.Attributes.SetAttribute("method", "post");
        if (Files) output.Attributes.SetAttribute("enctype", "multipart/form-data");
        // The server says what is wrong, in sentences, beside the field and in the summary.
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        output.PreContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        output.Content = await output.GetChildContentAsync();
    }
}
