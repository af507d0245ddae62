using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Homeward.App.Seeding;

namespace Homeward.Web.Tests.Hostile;

/// <summary>A form as a page offers it: its text fields, answers that are plausible, and what has to hold when it comes back.</summary>
internal static class HostileForm
{
    private static readonly HtmlParser Parser = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<IDocument> PageAsync(HttpClient client, string address) =>
        await Parser.ParseDocumentAsync(await client.GetStringAsync(new Uri(address, UriKind.Relative), Stop));

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer) => await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));

    /// <summary>The form of the page, or that which a selector names.</summary>
    public static async Task<IHtmlFormElement> OfAsync(HttpClient client, string address, string? which = null)
    {
        var page = await PageAsync(client, address);
        return which is null ? Form(page) : page.QuerySelector<IHtmlFormElement>(which) ?? throw new InvalidOperationException($"{address} has no form {which}.");
    }

    /// <summary>No script, no handler, and no element that a page of ours does not use stands in it.</summary>
    public static void RunsNothing(IDocument page)
    {
        Assert.DoesNotContain(page.QuerySelectorAll("main *"), static element => element is IHtmlScriptElement { Source: null } or IHtmlInlineFrameElement || element.LocalName is "object" or "embed" or "marquee" or "video" or "audio"
            || element.Attributes.Any(static attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            || element.GetAttribute("href")?.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true);
        Assert.DoesNotContain("harm", page.Title ?? string.Empty, StringComparison.Ordinal);
    }

    /// <summary>Answered with a sentence at least, and the words stand in their fields again.</summary>
    public static async Task IsRefusedAsync(HttpResponseMessage answer, IReadOnlyList<string> texts, string words)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var document = await ReadAsync(answer);
        RunsNothing(document);
        var sentences = document.QuerySelectorAll("#error-summary li").Select(static line => line.TextContent.Trim()).ToList();
        Assert.NotEmpty(sentences);
        Assert.All(sentences, static sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        if (words.Any(char.IsControl)) return;
        var shown = texts.Where(name => document.QuerySelector($"[name='{name}']") is not null).Select(name => Value(document, name)).ToList();
        Assert.All(shown, value => Assert.StartsWith(Plain(words), Plain(value), StringComparison.Ordinal));
    }

    public static string Value(IDocument document, string name) => document.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlInputElement input => input.Value,
        _ => string.Empty,
    };

    // A page says the end of a line in one way.
    public static string Plain(string words) => words.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IHtmlFormElement Form(IDocument document) => document.QuerySelector<IHtmlFormElement>("form.hw-act") ?? document.QuerySelector<IHtmlFormElement>("main form")!;

    public static IReadOnlyList<string> TextFields(IHtmlFormElement form) =>
    [
        .. form.QuerySelectorAll("textarea, input[type=text]")
            .Where(static field => !string.Equals(field.GetAttribute("inputmode"), "numeric", StringComparison.Ordinal))
            .Select(static field => field.GetAttribute("name")!).Where(static name => !name.EndsWith(".Time", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
    ];

    // The first of the choices, and today: an answer that is plausible, where there is one.
    public static IReadOnlyList<KeyValuePair<string, string>> Answers(IHtmlFormElement form)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]"))
        {
            var name = input.Name!;
            if (input.Type is "hidden") answers[name] = input.Value;
            else if (input.Type is "radio" or "checkbox") answers.TryAdd(name, input.GetAttribute("value")!);
            else if (name.EndsWith(".Month", StringComparison.Ordinal)) answers[name] = $"{DemoCaseload.Day.Month}";
            else if (name.EndsWith(".Day", StringComparison.Ordinal)) answers[name] = $"{DemoCaseload.Day.Day}";
            else if (name.EndsWith(".Year", StringComparison.Ordinal)) answers[name] = $"{DemoCaseload.Day.Year}";
        }

        foreach (var select in form.QuerySelectorAll<IHtmlSelectElement>("select[name]"))
            if (select.Options.FirstOrDefault(static option => option.Value.Length > 0) is { } option) answers[select.Name!] = option.Value;
        return [.. answers];
    }
}
