using Homeward.App;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Homeward.Web.Infrastructure;

/// <summary>What an act was refused with, at the field it is about: in the reader's language, and marked where it is what the rules say, in English.</summary>
internal static class Refused
{
    private static readonly object English = new();

    public static void Refuse(this PageModel page, string field, Said said)
    {
        var sentence = Text.Told(said);
        if (said.IsEnglish) Sentences(page.HttpContext).Add(sentence);
        page.ModelState.AddModelError(field, sentence);
    }

    public static void Refuse(this PageModel page, Refusal refusal) => page.Refuse(refusal.Field ?? string.Empty, refusal.Sentence);

    /// <summary>An error of a form as it is shown above the form and at its field.</summary>
    public static IHtmlContent Show(HttpContext context, string? error) =>
        error is not null && Sentences(context).Contains(error) ? Text.English(error) : new HtmlContentBuilder().Append(Text.Of(error) ?? string.Empty);

    private static HashSet<string> Sentences(HttpContext context)
    {
        if (context.Items[English] is HashSet<string> known) return known;
        var sentences = new HashSet<string>(StringComparer.Ordinal);
        context.Items[English] = sentences;
        return sentences;
    }
}
