using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>First, last, and the pages around this one; nothing when all fits on one.</summary>
[HtmlTargetElement("usa-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaPagination : TagHelper
{
    private const string Icon = "<svg class=\"usa-icon\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 24 24\">";
    private const string Before = Icon + "<path d=\"M15.41 7.41 14 6l-6 6 6 6 1.41-1.41L10.83 12z\"/></svg>";
    private const string After = Icon + "<path d=\"M10 6 8.59 7.41 13.17 12l-4.58 4.59L10 18l6-6z\"/></svg>";

    public int Page { get; set; }

    public int Pages { get; set; }

    /// <summary>The address of a page by its number.</summary>
    public required Func<int, string> Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("nav", "usa-pagination");
        output.Attributes.SetAttribute("aria-label", Text.Of("Pagination"));
        output.Content.Raw("<ul class=\"usa-pagination__list\">");
        if (Page > 1) WriteArrow(output.Content, Page - 1, "previous", Before + Words(Text.Of("Previous")));
        var last = 0;
        foreach (var page in new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(page => page >= 1 && page <= Pages).Distinct())
        {
            if (page > last + 1)
                output.Content.Raw("<li class=\"usa-pagination__item usa-pagination__overflow\" aria-label=\"" + Text.Of("ellipsis indicating non-visible pages") + "\"><span>…</span></li>");
            WriteNumber(output.Content, page);
            last = page;
        }

        if (Page < Pages) WriteArrow(output.Content, Page + 1, "next", Words(Text.Of("Next")) + After);
        output.Content.Raw("</ul>");
    }

    private static string Words(string words) => $"<span class=\"usa-pagination__link-text\">{words}</span>";

    private void WriteArrow(TagHelperContent content, int page, string way, string inner) => content
        .Raw("<li class=\"usa-pagination__item usa-pagination__arrow\"><a").Attribute("href", Href(page))
        .Raw($" class=\"usa-pagination__link usa-pagination__{way}-page\" aria-label=\"{Text.Of(way is "next" ? "Next page" : "Previous page")}\">{inner}</a></li>");

    private void WriteNumber(TagHelperContent content, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        content.Raw("<li class=\"usa-pagination__item usa-pagination__page-no\"><a").Attribute("href", Href(page))
            .Attribute("class", page == Page ? "usa-pagination__button usa-current" : "usa-pagination__button")
            .Attribute("aria-label", page == Pages ? Text.Of($"Last page, page {number}") : Text.Of($"Page {number}"))
            .Attribute("aria-current", page == Page ? "page" : null)
            .Raw(">").Text(number).Raw("</a></li>");
    }
}
