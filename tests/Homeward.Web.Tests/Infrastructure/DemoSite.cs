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

    private readonly List<HttpClient> clients = [];

    public string Folder => folder;

    public WebApplication Site { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = Homeward.Web.Infrastructure.Site.Build(new SiteOptions { DataFolder = folder, Demo = true, Clock = DemoClock.StandingAt(DemoCaseload.Day) });
        await Site.Services.PrepareAsync();
        await Site.StartAsync();
        Client = await ClientOfAsync("Omar Bell");
    }

    /// <summary>A client in which one of the demonstration’s staff has just signed in.</summary>
    public async Task<HttpClient> ClientOfAsync(string name)
    {
        var client = Browser(new Uri(Site.Urls.First()));
        clients.Add(client);
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative)));
        var person = page.QuerySelectorAll("button").Single(button => button.TextContent.Contains(name, StringComparison.Ordinal));
        using var choice = new FormUrlEncodedContent([new("Person", person.GetAttribute("value")!), new("form", page.QuerySelector("main input[name=form]")!.GetAttribute("value")!)]);
        var answer = await client.PostAsync(new Uri("/sign-in?handler=Demo", UriKind.Relative), choice);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    // Keeps cookies and follows nothing by itself; the client disposes of what it is given.
#pragma warning disable CA2000
    private static HttpClient Browser(Uri site) => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site };
#pragma warning restore CA2000

    /// <summary>The token of the form on a page.</summary>
    public async Task<string> TokenAsync(string path)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return page.QuerySelector("main input[name=form]")!.GetAttribute("value")!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        await Site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
