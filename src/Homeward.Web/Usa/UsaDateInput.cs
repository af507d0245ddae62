using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A date people know, typed: month, day, year. Posts as a <see cref="DateEntry"/>.</summary>
[HtmlTargetElement("usa-date-input")]
public sealed class UsaDateInput : UsaFieldset
{
    public DateEntry? Date { get; set; }

    /// <summary>True where the hour matters too: a fourth control, as people write it, 9:40 PM.</summary>
    public bool Time { get; set; }

    protected override bool Echoes => false;

    protected override void WriteControl(TagHelperContent content)
    {
        content.Raw("<div class=\"usa-memorable-date\">");
        // The summary links to the first control, so that one carries the field's own id.
        WritePart(content, "month", "Month", Text.Of("Month"), Id, 2, Typed("Month") ?? Date?.Month);
        WritePart(content, "day", "Day", Text.Of("Day"), Id + "-day", 2, Typed("Day") ?? Date?.Day);
        WritePart(content, "year", "Year", Text.Of("Year"), Id + "-year", 4, Typed("Year") ?? Date?.Year);
        if (Time) WriteTime(content);
        content.Raw("</div>");
    }

    private void WriteTime(TagHelperContent content) => content
        .Raw("<div class=\"usa-form-group hw-time\"><label class=\"usa-label\"").Attribute("for", Id + "-time")
        .Raw(">").Text(Text.Of("Time, like 9:40 PM")).Raw("</label><input").Attribute("class", Wrong ? "usa-input usa-input--error" : "usa-input")
        .Attribute("id", Id + "-time")
        .Attribute("name", $"{Name}.Time")
        .Attribute("aria-describedby", DescribedBy)
        .Raw(" type=\"text\" autocomplete=\"off\"")
        .Attribute("value", Typed("Time"))
        .Raw("></div>");

    private string? Typed(string part) =>
        ViewContext.ViewData.ModelState.TryGetValue($"{Name}.{part}", out var entry) ? entry.AttemptedValue : null;

    private void WritePart(TagHelperContent content, string part, string name, string words, string id, int most, string? value) => content
        .Raw($"<div class=\"usa-form-group usa-form-group--{part}\"><label class=\"usa-label\"").Attribute("for", id)
        .Raw(">").Text(words).Raw("</label><input").Attribute("class", Wrong ? "usa-input usa-input--error" : "usa-input")
        .Attribute("id", id)
        .Attribute("name", $"{Name}.{name}")
        .Attribute("aria-describedby", DescribedBy)
        .Attribute("aria-invalid", Wrong ? "true" : null)
        .Attribute("required", Required)
        .Raw($" inputmode=\"numeric\" maxlength=\"{most}\" type=\"text\"")
        .Attribute("value", value)
        .Raw("></div>");
}
