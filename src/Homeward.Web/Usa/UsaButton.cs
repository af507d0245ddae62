using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A button, or with <c>href</c> a link that looks like one.</summary>
[HtmlTargetElement("usa-button")]
public sealed class UsaButton : TagHelper
{
    /// <summary>secondary, outline, unstyled, big …; nothing for the one primary act of the page.</summary>
    public string? Kind { get; set; }

    public string? Href { get; set; }

    public string Type { get; set; } = "submit";

    public bool Disabled { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become(Href is null ? "button" : "a", Kind is null ? "usa-button" : $"usa-button usa-button--{Kind}");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
            return;
        }

        output.Attributes.SetAttribute("type", Type);
        if (Disabled) output.Attributes.SetAttribute(new TagHelperAttribute("disabled"));
    }
}
