using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Homeward.App.Seeding;
using Homeward.TestKit;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;

namespace Homeward.Web.Tests.Hostile;

/// <summary>
/// Hostile words in every text field of every form of an act, as the forms themselves offer them: what is saved stands on the record's pages letter for letter, what is not
/// is refused with a sentence and stands in its field again. A new act, or a new field, is tested as soon as it is offered.
/// </summary>
public sealed class HostileFormTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const int Together = 1_800;

    private static readonly string[] Own =
    [
        "<script>document.title='harm'</script>", "\"><img src=x onerror=\"document.title='harm'\">", "' onmouseover='document.title=1' x='", "{{7*7}} ${7*7} <%= 7*7 %>", "Robert'); DROP TABLE child;--",
        "=cmd|' /C calc'!A0", "مرحبا ‮abc‬ שלום", "👩‍👩‍👧‍👦 🏳️‍🌈", "Ω≈ç√∫˜µ≤≥÷", "ÅÍÎÏ˝ÓÔÒÚÆ☃", "&lt;b&gt; &amp; &#60;", "null", "undefined", "../../etc/passwd", "  two spaces  inside  ",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages => [.. RecordMenu.For(App.Access.Role.Supervisor).Select(static act => act.Page).Where(static page => !Closes.Contains(page))];

    // After these the case is closed to who did it.
    private static readonly string[] Closes = ["record/seal", "record/confidential", "record/confidential-take-off"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Words_of_any_letters_come_back_as_they_were_written_or_are_refused_with_a_sentence(string page)
    {
        var address = Links.OfChild(DemoCaseload.Cases[1].Id, page);
        var form = await FormAsync(address);
        var texts = TextFields(form);
        if (texts.Count == 0) return;
        foreach (var words in Batches())
        {
            form = await FormAsync(address);
            var sent = Answers(form).Where(answer => !texts.Contains(answer.Key)).Concat(texts.Select((field, at) => KeyValuePair.Create(field, $"{words} №{at + 1}"))).ToList();
            using var content = new FormUrlEncodedContent(sent);
            var answer = await demo.Client.PostAsync(new Uri(address, UriKind.Relative), content, Stop);
            if (answer.StatusCode is HttpStatusCode.Redirect) await IsOnRecordAsync(page, words);
            else await IsRefusedAsync(answer, texts, words);
        }
    }

    private async Task IsOnRecordAsync(string page, string words)
    {
        // What is kept apart is on no page.
        if (page is "record/reporter" or "record/household") return;
        var child = DemoCaseload.Cases[1].Id;
        foreach (var shown in (string[])[Links.OfChild(child, "history"), Links.OfChild(child, "family"), Links.Child(child), Links.OfChild(child, "papers")])
        {
            var html = await demo.Client.GetStringAsync(new Uri(shown, UriKind.Relative), Stop);
            var document = await new HtmlParser().ParseDocumentAsync(html);
            Assert.DoesNotContain(document.QuerySelectorAll("main *"), static element => element is IHtmlScriptElement || element.Attributes.Any(static attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            if (document.QuerySelector("main")!.TextContent.Contains(Plain(words), StringComparison.Ordinal)) return;
        }

        Assert.Fail($"{page}: what was saved is on none of the child's pages: {words}");
    }

    private static async Task IsRefusedAsync(HttpResponseMessage answer, IReadOnlyList<string> texts, string words)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var document = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));
        var sentences = document.QuerySelectorAll("#error-summary li").Select(static line => line.TextContent.Trim()).ToList();
        Assert.NotEmpty(sentences);
        Assert.All(sentences, static sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        if (words.Any(char.IsControl)) return;
        var shown = TextFields(Form(document)).Where(texts.Contains).Select(name => Value(document, name)).ToList();
        Assert.All(shown, value => Assert.StartsWith(Plain(words), Plain(value), StringComparison.Ordinal));
    }

    private static string Value(IDocument document, string name) => document.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlInputElement input => input.Value,
        _ => string.Empty,
    };

    // A page says the end of a line in one way.
    private static string Plain(string words) => words.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IHtmlFormElement Form(IDocument document) => document.QuerySelector<IHtmlFormElement>("form.hw-act") ?? document.QuerySelector<IHtmlFormElement>("main form")!;

    private async Task<IHtmlFormElement> FormAsync(string address) =>
        Form(await new HtmlParser().ParseDocumentAsync(await demo.Client.GetStringAsync(new Uri(address, UriKind.Relative), Stop)));

    private static IReadOnlyList<string> TextFields(IHtmlFormElement form) =>
    [
        .. form.QuerySelectorAll("textarea, input[type=text]")
            .Where(static field => !string.Equals(field.GetAttribute("inputmode"), "numeric", StringComparison.Ordinal))
            .Select(static field => field.GetAttribute("name")!).Where(static name => !name.EndsWith(".Time", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
    ];

    // The first of the choices, and today: an answer that is plausible, where there is one.
    private static List<KeyValuePair<string, string>> Answers(IHtmlFormElement form)
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

    // Many at once where each is text; alone what a field may refuse.
    private static List<string> Batches()
    {
        var all = (Repository.Sample("strings", "blns.json") is { } path ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))! : []).Concat(Own)
            .Where(static text => !string.IsNullOrWhiteSpace(text)).Select(static text => text.Trim()).Distinct(StringComparer.Ordinal).ToList();
        var batches = all.Where(static text => text.Any(IsRefused)).ToList();
        var batch = string.Empty;
        foreach (var text in all.Where(static text => !text.Any(IsRefused)))
        {
            if (batch.Length + text.Length > Together)
            {
                batches.Add(batch);
                batch = string.Empty;
            }

            batch = batch.Length == 0 ? text : $"{batch} · {text}";
        }

        batches.Add(batch);
        return batches;
    }

    private static bool IsRefused(char letter) => char.IsControl(letter);
}
