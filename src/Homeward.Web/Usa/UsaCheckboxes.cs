using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Any of a few, all in sight.</summary>
[HtmlTargetElement("usa-checkboxes")]
public sealed class UsaCheckboxes : UsaFieldset
{
    public required IReadOnlyList<Choice> Choices { get; set; }

    /// <summary>What is ticked before somebody answers.</summary>
    public IReadOnlyCollection<string> Values { get; set; } = [];

    protected override void WriteControl(TagHelperContent content)
    {
        var ticked = ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) ? (IReadOnlyCollection<string>)Posted(entry.RawValue) : Values;
        for (var at = 0; at < Choices.Count; at++)
        {
            var choice = Choices[at];
            var id = at == 0 ? Id : $"{Id}-{(at + 1).ToString(CultureInfo.InvariantCulture)}";
            content.Raw("<div class=\"usa-checkbox\"><input class=\"usa-checkbox__input\" type=\"checkbox\"")
                .Attribute("id", id)
                .Attribute("name", Name)
                .Attribute("value", choice.Value)
                .Attribute("checked", ticked.Contains(choice.Value, StringComparer.Ordinal))
                .Raw("><label class=\"usa-checkbox__label\"").Attribute("for", id).Raw(">").Text(choice.Words);
            if (choice.Hint is not null) content.Raw("<span class=\"usa-checkbox__label-description\">").Text(choice.Hint).Raw("</span>");
            content.Raw("</label></div>");
        }
    }

    private static string[] Posted(object? raw) => raw switch
    {
        string[] many => many,
        string one => [one],
        _ => [],
    };
}
