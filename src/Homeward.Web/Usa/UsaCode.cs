using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A code read from somewhere else and typed or pasted here.</summary>
[HtmlTargetElement("usa-code")]
public sealed class UsaCode : UsaField
{
    protected override void WriteControl(TagHelperContent content)
    {
        content.Raw("<input").Attribute("class", Classes("usa-input") + " hw-code").Attribute("type", "text");
        Common(content)
            .Raw(" autocomplete=\"one-time-code\" autocapitalize=\"characters\" autocorrect=\"off\" spellcheck=\"false\"")
            .Attribute("value", Value).Raw(">");
    }
}
