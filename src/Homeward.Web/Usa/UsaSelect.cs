using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>One of many; nothing is chosen until somebody chooses.</summary>
[HtmlTargetElement("usa-select")]
public sealed class UsaSelect : UsaField
{
    public required IReadOnlyList<Choice> Choices { get; set; }

    protected override void WriteControl(TagHelperContent content)
    {
        content.Raw("<select").Attribute("class", Classes("usa-select"));
        Common(content).Raw("><option value>").Text(Text.Of("- Select -")).Raw("</option>");
        foreach (var choice in Choices)
            content.Raw("<option").Attribute("value", choice.Value)
                .Attribute("selected", string.Equals(choice.Value, Value, StringComparison.Ordinal))
                .Raw(">").Text(choice.Words).Raw("</option>");
        content.Raw("</select>");
    }
}
