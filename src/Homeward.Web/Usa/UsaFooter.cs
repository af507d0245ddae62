using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>The foot of every page: the other languages, each in its own words. It goes without a token and without script, as what it changes is the reader's own cookie.</summary>
[HtmlTargetElement("usa-footer", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaFooter(SiteOptions options) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        output.Become("footer", "hw-foot grid-container");
        output.Content.Raw("<form method=\"post\"").Attribute("action", Links.Language).Raw("><input type=\"hidden\" name=\"back\"")
            .Attribute("value", HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : request.Path.Value).Raw(">");
        foreach (var language in options.Languages)
        {
            if (ReferenceEquals(language, Language.Current)) continue;
            output.Content.Raw("<button class=\"usa-button usa-button--unstyled\" type=\"submit\" name=\"to\"").Attribute("value", language.Code).Attribute("lang", language.Code)
                .Raw(">").Text(language.Name).Raw("</button>");
        }

        output.Content.Raw("</form>");
    }
}
