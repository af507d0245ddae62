using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Never echoed; shown on demand; pasting and password managers work.</summary>
[HtmlTargetElement("usa-password")]
public sealed class UsaPassword : UsaField
{
    /// <summary>True where the password is chosen, false where it is given.</summary>
    public bool Fresh { get; set; }

    protected override bool Echoes => false;

    protected override void WriteControl(TagHelperContent content)
    {
        content.Raw("<input").Attribute("class", Classes("usa-input")).Attribute("type", "password");
        Common(content)
            .Attribute("autocomplete", Fresh ? "new-password" : "current-password")
            .Raw(" autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\">")
            .Raw("<button type=\"button\" class=\"usa-show-password\"").Attribute("aria-controls", Id)
            .Attribute("data-show-text", Text.Of("Show password")).Attribute("data-hide-text", Text.Of("Hide password")).Raw(">").Text(Text.Of("Show password")).Raw("</button>");
    }
}
