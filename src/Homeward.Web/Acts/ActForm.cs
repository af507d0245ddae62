using Homeward.Web.Infrastructure;
using Homeward.Web.Usa;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Homeward.Web.Acts;

/// <summary>The form of an <see cref="ActPage"/>: error summary, what others changed, the draft, and the fields that make it safe to send twice.</summary>
[HtmlTargetElement("act-form")]
public sealed class ActForm(IAntiforgery antiforgery) : TagHelper
{
    public required ActPage Page { get; set; }

    /// <summary>The act, named by its verb.</summary>
    public required string Verb { get; set; }

    /// <summary>Where "Cancel" leads.</summary>
    public required string Back { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("form", "usa-form usa-form--large hw-act");
        output.Attributes.SetAttribute("method", "post");
        // A button that only looks (“Read the order”) leaves its handler in the address; saving goes to the page itself.
        output.Attributes.SetAttribute("action", ViewContext.HttpContext.Request.Path.Value);
        if (Page.KeepsDraft) output.Attributes.SetAttribute("data-draft", Links.Draft);
        else output.Attributes.SetAttribute("autocomplete", "off");
        output.Attributes.SetAttribute("data-today", Dates.Machine(Page.Today));
        if (Page.TakesFile) output.Attributes.SetAttribute("enctype", "multipart/form-data");
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        output.PreContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        output.Content = await output.GetChildContentAsync();
        WriteNotices(output.PreElement);
        output.PostContent
            .Raw("<input type=\"hidden\" name=\"Key\"").Attribute("value", Page.Key.ToString("N")).Raw(">")
            .Raw("<input type=\"hidden\" name=\"BasedOn\"").Attribute("value", Page.BasedOn).Raw(">")
            .Raw(Page.TakesFile ? $"<input type=\"hidden\" name=\"Received\" value=\"{Page.Received:N}\">" : string.Empty)
            .Raw("<div class=\"hw-act__end\"><button class=\"usa-button\" type=\"submit\">").Text(Text.Of(Verb)).Raw("</button>")
            .Raw("<a class=\"usa-link\"").Attribute("href", Back).Raw(">").Text(Text.Of("Cancel")).Raw("</a></div>")
            .Raw("<p class=\"hw-quiet hw-act__draft\" role=\"status\"></p>");
    }

    private void WriteNotices(TagHelperContent content)
    {
        if (Page.Since.Count > 0)
        {
            content.Raw("<div class=\"usa-alert usa-alert--warning\" role=\"alert\" id=\"changed-since\" tabindex=\"-1\"><div class=\"usa-alert__body\">")
                .Raw("<h2 class=\"usa-alert__heading\">").Text(Text.Of("Somebody changed this record while you wrote"))
                .Raw("</h2><p class=\"usa-alert__text\">").Text(Text.Of("Nothing of yours was saved or lost: your answers are below. Look at what changed, then save again.")).Raw("</p><ul class=\"usa-list\">");
            foreach (var entry in Page.Since)
                content.Raw("<li>").Text($"{Dates.Moment(entry.At)}: {entry.Worker}, {ProcessWords.Of(entry.Process)}{(entry.Reason is { } why ? $" (“{why}”)" : null)}").Raw("</li>");
            content.Raw("</ul></div></div>");
        }

        if (Page.DraftFrom is { } kept)
        {
            content.Raw("<div class=\"usa-alert usa-alert--info usa-alert--slim\"><div class=\"usa-alert__body\"><p class=\"usa-alert__text\">")
                .Text(Text.Of($"This is what you had written by {kept}; it is not saved yet."))
                .Raw("</p><form method=\"post\" action=\"?handler=Discard\">").AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
            content.Raw("<button class=\"usa-button usa-button--unstyled\" type=\"submit\">").Text(Text.Of("Start afresh")).Raw("</button></form></div></div>");
        }
    }
}
