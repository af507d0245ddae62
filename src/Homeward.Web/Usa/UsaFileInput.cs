using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>A file to send; its form needs <c>files="true"</c>.</summary>
[HtmlTargetElement("usa-file-input")]
public sealed class UsaFileInput : UsaField
{
    public string? Accept { get; set; }

    /// <summary>The largest file in bytes, said before it is sent where there is script.</summary>
    public long? Most { get; set; }

    protected override bool Echoes => false;

    protected override void WriteControl(TagHelperContent content)
    {
        content.Raw("<input").Attribute("class", "usa-file-input").Attribute("type", "file");
        Common(content).Attribute("accept", Accept).Attribute("data-most", Most?.ToString(System.Globalization.CultureInfo.InvariantCulture)).Raw(">");
    }
}
