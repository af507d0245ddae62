using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A question with several controls: the legend asks it, and the group is described by hint and error.</summary>
public abstract class UsaFieldset : UsaField
{
    protected override void Begin(TagHelperOutput output)
    {
        output.Become("div", Wrong ? "usa-form-group usa-form-group--error" : "usa-form-group");
        output.Content.Raw("<fieldset class=\"usa-fieldset\"").Attribute("aria-describedby", DescribedBy).Attribute("disabled", Disabled)
            .Raw("><legend class=\"usa-legend\">").Text(Text.Of(Label));
        WriteRequired(output.Content);
        output.Content.Raw("</legend>");
        WriteHintAndError(output.Content);
        output.PostContent.AppendHtml("</fieldset>");
    }
}
