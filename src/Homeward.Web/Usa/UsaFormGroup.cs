using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Room around a control that has no component of its own.</summary>
[HtmlTargetElement("usa-form-group")]
public sealed class UsaFormGroup : TagHelper
{
    public bool Wrong { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("div", Wrong ? "usa-form-group usa-form-group--error" : "usa-form-group");
}
