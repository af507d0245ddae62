using Homeward.App.Seeding;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>A demonstration of its own, which hostile words may spoil, and a page on which a supervisor is signed in.</summary>
internal sealed class HostileSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-hostile-").FullName;

    public WebApplication Site { get; private set; } = null!;

    public IPage Page { get; private set; } = null!;

    public static async Task<HostileSite> OpenAsync(IBrowser browser)
    {
        var opened = new HostileSite();
        opened.Site = Web.Infrastructure.Site.Build(new SiteOptions { DataFolder = opened.folder, Demo = true, Clock = DemoClock.StandingAt(DemoCaseload.Day) });
        await opened.Site.Services.PrepareAsync();
        await opened.Site.StartAsync();
        opened.Page = await (await browser.NewContextAsync(new() { BaseURL = opened.Site.Urls.First() })).NewPageAsync();
        opened.Page.SetDefaultTimeout(120_000);
        await opened.Page.GotoAsync("/");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Omar Bell" }).ClickAsync();
        await opened.Page.WaitForURLAsync(static url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await Site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
