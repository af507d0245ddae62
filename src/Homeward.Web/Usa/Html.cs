using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Writes markup piece by piece: what is data goes through Text or Attribute and is encoded.</summary>
internal static class Html
{
    public static TagHelperContent Raw(this TagHelperContent content, string html) => content.AppendHtml(html);

    public static TagHelperContent Text(this TagHelperContent content, string? text) => content.Append(text ?? string.Empty);

    /// <summary>Leaves the attribute out when there is no value.</summary>
    public static TagHelperContent Attribute(this TagHelperContent content, string name, string? value) =>
        value is null ? content : content.AppendHtml(" ").AppendHtml(name).AppendHtml("=\"").Append(value).AppendHtml("\"");

    public static TagHelperContent Attribute(this TagHelperContent content, string name, bool present) =>
        present ? content.AppendHtml(" ").AppendHtml(name) : content;

    public static TagHelperContent Put(this TagHelperContent content, IHtmlContent inner)
    {
        content.AppendHtml(inner);
        return content;
    }

    /// <summary>The element to emit, with the component's classes before those the page asks for.</summary>
    public static void Become(this TagHelperOutput output, string element, string classes)
    {
        output.TagName = element;
        output.TagMode = TagMode.StartTagAndEndTag;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(own) ? classes : $"{classes} {own}");
    }
}
