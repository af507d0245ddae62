using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

[HtmlTargetElement("usa-text-input")]
public sealed class UsaTextInput : UsaField
{
    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public int? Maxlength { get; set; }

    /// <summary>More than one makes a text area.</summary>
    public int Rows { get; set; } = 1;

    protected override void WriteControl(TagHelperContent content)
    {
        var area = Rows > 1;
        content.Raw(area ? "<textarea" : "<input").Attribute("class", area ? Classes("usa-textarea") : Classes("usa-input"));
        Common(content)
            .Attribute("autocomplete", Autocomplete)
            .Attribute("inputmode", Inputmode)
            .Attribute("maxlength", Maxlength?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (area) content.Attribute("rows", Rows.ToString(System.Globalization.CultureInfo.InvariantCulture)).Raw(">").Text(Value).Raw("</textarea>");
        else content.Attribute("type", Type).Attribute("value", Value).Raw(">");
    }
}
