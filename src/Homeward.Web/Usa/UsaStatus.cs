using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Always in the page, so that a screen reader hears when its words change; visible when it has any.</summary>
[HtmlTargetElement("usa-status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaStatus : TagHelper
{
    /// <summary>Left out, it is what the last act left behind with <see cref="StatusMessage"/>.</summary>
    public string? Says { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "hw-status");
        output.Attributes.SetAttribute("id", "status");
        output.Attributes.SetAttribute("role", "status");
        output.Attributes.SetAttribute("aria-live", "polite");
        output.Content.Text(Text.Of(Says) ?? StatusMessage.Take(ViewContext));
    }
}
