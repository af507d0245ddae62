using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>
/// Asks by a form, so that no name stands in an address, a log or a history. It changes nothing and goes without a token: a request from another site brings no
/// session cookie, and the page of the search refuses it besides.
/// </summary>
[HtmlTargetElement("usa-search", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaSearch : TagHelper
{
    public required string Label { get; set; }

    public required string Action { get; set; }

    public string Name { get; set; } = "q";

    public string? Value { get; set; }

    public bool Small { get; set; }

    /// <summary>True where nothing of a case is looked for: then the address may hold the words, to be kept as a bookmark.</summary>
    public bool ByAddress { get; set; }

    public int? Maxlength { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("section", "hw-search");
        Write(output.Content);
    }

    /// <summary>The form alone, for a place that names the section itself.</summary>
    internal void Write(TagHelperContent content) =>
        content.Raw("<form").Attribute("class", Small ? "usa-search usa-search--small" : "usa-search").Raw(ByAddress ? " role=\"search\" method=\"get\"" : " role=\"search\" method=\"post\"").Attribute("action", Action)
            .Attribute("aria-label", Text.Of(Label)).Raw("><label class=\"usa-sr-only\"").Attribute("for", FieldId.Of(Name)).Raw(">").Text(Text.Of(Label))
            .Raw("</label><input class=\"usa-input\" type=\"search\" autocomplete=\"off\"").Attribute("id", FieldId.Of(Name)).Attribute("name", Name)
            .Attribute("value", Value).Attribute("maxlength", Maxlength?.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Raw("><button class=\"usa-button\" type=\"submit\"><span class=\"usa-search__submit-text\">").Text(Text.Of("Search")).Raw("</span></button></form>");
}
