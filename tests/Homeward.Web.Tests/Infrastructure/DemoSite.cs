using System.Net;
using AngleSharp.Html.Parser;
using Homeward.App.Seeding;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;

namespace Homeward.Web.Tests.Infrastructure;

/// <summary>The demonstration on a free port, and a client in which Omar Bell is signed in, who oversees Keisha Lang’s children and takes in files.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-demo-").FullName;

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public string Folder => folder;

    public WebApplication Site { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = Homeward.Web.Infrastructure.Site.Build(new SiteOptions { DataFolder = folder, Demo = true, Clock = DemoClock.StandingAt(DemoCaseload.Day) });
        await Site.Services.PrepareAsync();
        await Site.StartAsync();
        Client = new HttpClient(handler) { BaseAddress = new Uri(Site.Urls.First()) };
        var page = await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(new Uri("/sign-in", UriKind.Relative)));
        var person = page.QuerySelectorAll("button").Single(static button => button.TextContent.Contains("Omar Bell", StringComparison.Ordinal));
        using var choice = new FormUrlEncodedContent([new("Person", person.GetAttribute("value")!), new("form", await TokenAsync("/sign-in"))]);
        var answer = await Client.PostAsync(new Uri("/sign-in?handler=Demo", UriKind.Relative), choice);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The token of the form on a page.</summary>
    public async Task<string> TokenAsync(string path)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return page.QuerySelector("main input[name=form]")!.GetAttribute("value")!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        handler.Dispose();
        await Site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
