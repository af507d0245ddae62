using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Homeward.Web.Tests.Infrastructure;

/// <summary>The form of an act, filled in and sent as a browser sends it: what the page put into it, and over it what somebody types.</summary>
internal static class PageForm
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The page that answers.</summary>
    public static async Task<IDocument> SendAsync(this HttpClient client, string address, params IReadOnlyList<(string Field, string Typed)> typed)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(address, UriKind.Relative), Stop), Stop);
        var fields = page.QuerySelectorAll("form.hw-act input, form.hw-act textarea, form.hw-act select")
            .Where(static field => field.GetAttribute("type") is not ("checkbox" or "radio" or "file") || field.HasAttribute("checked"))
            .Select(static field => new KeyValuePair<string, string>(field.GetAttribute("name") ?? string.Empty, Value(field)))
            .Where(field => field.Key.Length > 0 && typed.All(one => !string.Equals(one.Field, field.Key, StringComparison.Ordinal)));
        using var form = new FormUrlEncodedContent(fields.Concat(typed.Select(static one => new KeyValuePair<string, string>(one.Field, one.Typed))));
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form, Stop);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop), Stop);
    }

    private static string Value(IElement field) => field.LocalName switch
    {
        "textarea" => field.TextContent,
        "select" => field.QuerySelector("option[selected]")?.GetAttribute("value") ?? string.Empty,
        _ => field.GetAttribute("value") ?? string.Empty,
    };
}
