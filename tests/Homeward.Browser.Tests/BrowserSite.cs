using Homeward.App.Seeding;
using Homeward.Browser.Tests;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserSite))]

namespace Homeward.Browser.Tests;

/// <summary>The demonstration on a free port, one Chromium for the whole run, and a session that is signed in.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    public const string Password = "lantern orchard seventeen";

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
        session = await SignInForTheFirstTimeAsync();
    }

    /// <summary>A page at a width, signed in, with or without script.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool script = true)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address, StorageState = session, JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 900 },
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

    private async Task<string> SignInForTheFirstTimeAsync()
    {
        var code = site.Services.GetRequiredService<Administrator>().IssueCode()!;
        await using var context = await Browser.NewContextAsync(new() { BaseURL = Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/today");
        await page.GetByLabel("One-time code").FillAsync(code);
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the password and sign in" }).ClickAsync();
        await page.WaitForURLAsync("**/today");
        return await context.StorageStateAsync();
    }
}
