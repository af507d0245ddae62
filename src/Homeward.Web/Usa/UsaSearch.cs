using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>Asks by address, so a search can be kept as a bookmark and needs no token.</summary>
[HtmlTargetElement("usa-search", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaSearch : TagHelper
{
    public required string Label { get; set; }

    public required string Action { get; set; }

    public string Name { get; set; } = "q";

    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("section", "hw-search");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.Raw("<form class=\"usa-search\" role=\"search\" method=\"get\"").Attribute("action", Action)
            .Raw("><label class=\"usa-sr-only\"").Attribute("for", FieldId.Of(Name)).Raw(">").Text(Label)
            .Raw("</label><input class=\"usa-input\" type=\"search\"").Attribute("id", FieldId.Of(Name)).Attribute("name", Name)
            .Attribute("value", Value)
            .Raw("><button class=\"usa-button\" type=\"submit\"><span class=\"usa-search__submit-text\">Search</span></button></form>");
    }
}
