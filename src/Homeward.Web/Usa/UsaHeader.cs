using Homeward.App.Access;
using Homeward.App.Search;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Usa;

/// <summary>The name, the way around, and the way out. Few enough links to stand open at every width, so no menu button and no script.</summary>
[HtmlTargetElement("usa-header", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UsaHeader : TagHelper
{
    private static readonly (string Href, string Words, string Section) TheLaw = (Links.Law, "Law", "law");

    private static readonly (string Href, string Words, string Section)[] Items =
    [
        (Links.Today, "Today", "today"),
        (Links.Caseload, "Caseload", "caseload"),
    ];

    // Takes in what concerns every caseload.
    private static readonly (string Href, string Words, string Section)[] SupervisorsItems = [.. Items, (Links.Import, "Import", "import"), TheLaw];

    private static readonly (string Href, string Words, string Section)[] CounselsItems = [.. Items, TheLaw];

    // Keeps accounts and reads no case.
    private static readonly (string Href, string Words, string Section)[] AdministratorsItems = [(Links.People, "People", "people"), TheLaw];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private Actor Actor => ViewContext.HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("header", "usa-header usa-header--basic");
        output.Content.Raw(
            "<div class=\"usa-nav-container\"><div class=\"usa-navbar\"><div class=\"usa-logo\">" +
            "<em class=\"usa-logo__text\"><a href=\"/\">Homeward</a></em></div></div>");
        if (ViewContext.HttpContext.User.Identity?.IsAuthenticated == true) WriteNavigation(output.Content);
        output.Content.Raw("</div>");
    }

    private void WriteNavigation(TagHelperContent content)
    {
        content.Raw("<nav").Attribute("aria-label", Text.Of("Primary navigation")).Raw(" class=\"hw-nav\"><ul class=\"usa-nav__primary\">");
        var current = Section(ViewContext.HttpContext.Request.Path);
        foreach (var (href, words, section) in ItemsOf(Actor))
        {
            var here = string.Equals(section, current, StringComparison.Ordinal);
            content
                .Raw("<li class=\"usa-nav__primary-item\"><a")
                .Attribute("class", here ? "usa-nav-link usa-current" : "usa-nav-link")
                .Attribute("href", href)
                .Attribute("aria-current", here ? "page" : null)
                .Raw("><span>").Text(Text.Of(words)).Raw("</span></a></li>");
        }

        content.Raw("</ul></nav>");
        // The page of the search has its own; who keeps accounts reads no case.
        if (Actor.Role is not Role.Administrator && current is not "search") WriteSearch(content);
        content.Raw("<a class=\"usa-link hw-me\"").Attribute("href", Links.SignInMine).Raw(">").Text(Actor.Name)
            .Raw("</a><form class=\"hw-sign-out\" method=\"post\"").Attribute("action", Links.SignOut)
            .Raw("><button class=\"usa-button usa-button--unstyled\" type=\"submit\">").Text(Text.Of("Sign out")).Raw("</button></form>");
    }

    private static void WriteSearch(TagHelperContent content)
    {
        content.Raw("<section class=\"hw-search hw-search--header\">");
        new UsaSearch { Label = "Search", Action = Links.Search, Small = true, Maxlength = SearchAsked.LongestText }.Write(content);
        content.Raw("</section>");
    }

    private static (string Href, string Words, string Section)[] ItemsOf(Actor actor) => actor switch
    {
        { Role: Role.Administrator } => AdministratorsItems,
        { Role: Role.Supervisor, ContractAgency: null } => SupervisorsItems,
        { Role: Role.CourtLiaison or Role.Auditor, ContractAgency: null } => CounselsItems,
        _ => Items,
    };

    // A child's page is reached from the caseload and belongs to it.
    private static string Section(PathString path)
    {
        return path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["child", ..] => "caseload",
            ["agency", var part, ..] => part,
            [var first, ..] => first,
            _ => string.Empty,
        };
    }
}
