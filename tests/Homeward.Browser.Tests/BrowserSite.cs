using Homeward.App.Seeding;
using Homeward.Browser.Tests;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserSite))]

namespace Homeward.Browser.Tests;

/// <summary>The demonstration on a free port, one Chromium for the whole run, and a session that is signed in.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-browser-").FullName;
    private WebApplication site = null!;
    private IPlaywright playwright = null!;
    private string session = null!;

    public IBrowser Browser { get; private set; } = null!;

    public string Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        site = Site.Build(new SiteOptions { DataFolder = folder, Demo = true, Clock = DemoClock.StandingAt(DemoCaseload.Day) });
        await site.Services.PrepareAsync();
        await site.StartAsync();
        Address = site.Urls.First();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        session = await SignInAsync("Keisha Lang");
    }

    /// <summary>A page at a width, signed in, with or without script.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool script = true, string? state = null)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address, StorageState = state ?? session, JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The state of a browser in which one of the demonstration's staff is signed in.</summary>
    public async Task<string> SignInAsync(string name)
    {
        await using var context = await Browser.NewContextAsync(new() { BaseURL = Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await page.WaitForURLAsync(static url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return await context.StorageStateAsync();
    }
}
