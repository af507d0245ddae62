using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Something the reader must know, which stays until it is no longer so.</summary>
[HtmlTargetElement("usa-alert")]
public sealed class UsaAlert : TagHelper
{
    /// <summary>info, warning, error, success or emergency.</summary>
    public string Kind { get; set; } = "info";

    public string? Heading { get; set; }

    public int HeadingLevel { get; set; } = 2;

    public bool Slim { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("div", Slim ? $"usa-alert usa-alert--{Kind} usa-alert--slim" : $"usa-alert usa-alert--{Kind}");
        if (Kind is "error" or "emergency") output.Attributes.SetAttribute("role", "alert");
        output.Content.Raw("<div class=\"usa-alert__body\">");
        if (Heading is not null)
        {
            var level = HeadingLevel.ToString(System.Globalization.CultureInfo.InvariantCulture);
            output.Content.Raw($"<h{level} class=\"usa-alert__heading\">").Text(Text.Of(Heading)).Raw($"</h{level}>");
        }

        output.Content.Raw("<div class=\"usa-alert__text\">").Put(content).Raw("</div></div>");
    }
}
