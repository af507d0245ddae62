using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Homeward.App.Seeding;
using Homeward.Web.Acts.Forms;
using Homeward.Web.Infrastructure;
using Homeward.Web.Languages;
using Microsoft.AspNetCore.Builder;

namespace Homeward.Web.Tests.Languages;

/// <summary>Every page in a language that brackets each text: what stands without brackets did not come through <c>Text</c>, or is data.</summary>
public sealed class BracketedPageTests : IAsyncLifetime
{
    private const string Asked = "h1, h2, h3, label, legend, th[scope=col], button, summary, caption, dt, .usa-hint, .usa-breadcrumb__link, nav a, .hw-empty__says, figcaption";
    private static readonly string[] Names = ["Luca Ferro", "United States"];
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-bracketed-").FullName;
    private WebApplication site = null!;
    private HttpClient client = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        site = Site.Build(new SiteOptions { DataFolder = folder, Demo = true, Clock = DemoClock.StandingAt(DemoCaseload.Day), Languages = [Language.English, new Bracketed()] });
        await site.Services.PrepareAsync();
        await site.StartAsync();
        await ComeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Labels_headings_buttons_and_hints_of_the_pages_come_through_text()
    {
        var wrong = new List<string>();
        foreach (var path in (string[])["/sign-in", "/sign-in/join", "/error/404"]) await LookAsync(path, wrong);
        await SignInAsync("Keisha Lang");
        var caseload = await LookAsync("/caseload", wrong);
        var child = caseload.QuerySelector("th[scope=row] a")!.GetAttribute("href")!;
        string[] paths = ["/today", "/today?all=true", "/removal", "/search", "/calendar", "/digest", "/open-a-case", "/sign-in/mine", "/sign-in/tokens"];
        string[] parts = ["", "/visit", "/order", "/placement", "/history", "/claim", "/papers", "/papers/attach", "/family", "/merge", "/same-person", .. FormActs.All.Select(static act => $"/record/{act.Page}")];
        foreach (var path in paths.Concat(parts.Select(part => child + part))) await LookAsync(path, wrong);
        await SignInAsync("Omar Bell");
        foreach (var path in (string[])["/today", "/import", "/opened-cases", "/sealed-cases", "/agency/law", "/agency/law/coverage", "/agency/law/readings", "/agency/law/reading/TrialHomeVisitMonths"]) await LookAsync(path, wrong);
        await SignInAsync("Alex Moreno");
        foreach (var path in (string[])["/agency/people", "/agency/people/new", "/agency/law/choose", "/agency/law/rule/demo-report/1"]) await LookAsync(path, wrong);
        if (wrong.Count > 0) Assert.Fail(string.Join(Environment.NewLine, wrong.Distinct(StringComparer.Ordinal)));
    }

    private async Task<IDocument> LookAsync(string path, List<string> wrong)
    {
        var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop), Stop);
        // A record that is not there, or not theirs, is no page.
        if (answer.StatusCode is not HttpStatusCode.OK && !path.StartsWith("/error", StringComparison.Ordinal)) return page;
        Assert.Equal("qps-ploc", page.DocumentElement.GetAttribute("lang"));
        foreach (var element in page.QuerySelectorAll(Asked))
        {
            var said = Own(element);
            if (said.Any(char.IsLetter) && !said.Contains('[', StringComparison.Ordinal) && !IsData(element)) wrong.Add($"{path}: {element.LocalName} “{said}”");
        }

        return page;
    }

    private static string Own(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // Names of people and of laws, and what the rules say in English.
    private static bool IsData(IElement element) =>
        element.QuerySelector("[lang=en]") is not null || element.Closest(".hw-staff, .hw-switch, .usa-logo, .hw-foot") is not null || Names.Any(name => element.TextContent.Contains(name, StringComparison.Ordinal));

    /// <summary>Somebody nobody knows, who has chosen the language.</summary>
    private async Task ComeAsync()
    {
        client?.Dispose();
        client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        using var form = new FormUrlEncodedContent([new("to", "qps-ploc"), new("back", "/sign-in")]);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(new Uri("/language", UriKind.Relative), form, Stop)).StatusCode);
    }

    private async Task SignInAsync(string name)
    {
        await ComeAsync();
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), Stop), Stop);
        var person = page.QuerySelectorAll("button").Single(button => button.TextContent.Contains(name, StringComparison.Ordinal));
        using var choice = new FormUrlEncodedContent([new("Person", person.GetAttribute("value")!), new("form", page.QuerySelector("main input[name=form]")!.GetAttribute("value")!)]);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(new Uri("/sign-in?handler=Demo", UriKind.Relative), choice, Stop)).StatusCode);
    }
}
