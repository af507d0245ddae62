using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>One of a few, all in sight; nothing is chosen until somebody chooses.</summary>
[HtmlTargetElement("usa-radios")]
public sealed class UsaRadios : UsaFieldset
{
    public required IReadOnlyList<Choice> Choices { get; set; }

    protected override void WriteControl(TagHelperContent content)
    {
        for (var at = 0; at < Choices.Count; at++)
        {
            var choice = Choices[at];
            var id = at == 0 ? Id : $"{Id}-{(at + 1).ToString(CultureInfo.InvariantCulture)}";
            content.Raw("<div class=\"usa-radio\"><input class=\"usa-radio__input\" type=\"radio\"")
                .Attribute("id", id)
                .Attribute("name", Name)
                .Attribute("value", choice.Value)
                .Attribute("checked", string.Equals(choice.Value, Value, StringComparison.Ordinal))
                .Attribute("required", Required)
                .Raw("><label class=\"usa-radio__label\"").Attribute("for", id).Raw(">").Text(choice.Words);
            if (choice.Hint is not null)
                content.Raw("<span class=\"usa-radio__label-description\">").Text(choice.Hint).Raw("</span>");
            content.Raw("</label></div>");
        }
    }
}
