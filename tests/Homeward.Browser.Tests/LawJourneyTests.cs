using Homeward.App.Seeding;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>An agency changes a number of its state's law: proposed, looked at, signed off, approved; the lists change on the day and not before.</summary>
public sealed class LawJourneyTests(BrowserSite browser)
{
    [Fact]
    public async Task Shorter_time_for_the_court_report_takes_hold_on_its_day_and_not_before()
    {
        var folder = Directory.CreateTempSubdirectory("homeward-law-").FullName;
        try
        {
            string peter, anya;
            await using (var site = await StartAsync(folder, DemoCaseload.Day))
            {
                var keisha = await OpenAsync(site, "Keisha Lang");
                peter = await SetHearingAsync(keisha, "Peter", "2", "1", "2027");
                anya = await SetHearingAsync(keisha, "Anya", "1", "4", "2027");
                var change = await ProposeAsync(await OpenAsync(site, "Alex Moreno"));
                await PressAsync(await OpenAsync(site, "Lena Cho"), change, "Sign off as counsel", "Signed off.");
                await PressAsync(await OpenAsync(site, "Omar Bell"), change, "Approve", "Approved. It is in force from Fri 1 Jan 2027");
                Assert.Contains("Fri 22 Jan 2027", await ReportAsync(await OpenAsync(site, "Keisha Lang"), peter), StringComparison.Ordinal);
            }

            await using (var site = await StartAsync(folder, new DateOnly(2026, 12, 31)))
                Assert.Contains("Fri 22 Jan 2027", await ReportAsync(await OpenAsync(site, "Keisha Lang"), peter), StringComparison.Ordinal);

            await using (var site = await StartAsync(folder, new DateOnly(2027, 1, 1)))
            {
                var page = await OpenAsync(site, "Keisha Lang");
                Assert.Contains("Mon 25 Jan 2027", await ReportAsync(page, peter), StringComparison.Ordinal);
                Assert.Contains("Thu 24 Dec 2026", await ReportAsync(page, anya), StringComparison.Ordinal);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<WebApplication> StartAsync(string folder, DateOnly day)
    {
        var site = Site.Build(new SiteOptions { DataFolder = folder, Demo = true, Clock = DemoClock.StandingAt(day) });
        await site.Services.PrepareAsync();
        await site.StartAsync();
        return site;
    }

    private async Task<IPage> OpenAsync(WebApplication site, string name)
    {
        var context = await browser.Browser.NewContextAsync(new() { BaseURL = site.Urls.First() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await page.WaitForURLAsync(static url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return page;
    }

    private static async Task<string> SetHearingAsync(IPage page, string name, string month, string day, string year)
    {
        await page.GotoAsync("/caseload");
        await page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();
        var child = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(child + "/record/hearing-set");
        await page.Locator("[name=Kind]").SelectOptionAsync("Review");
        await DateAsync(page, month, day, year);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the hearing" }).ClickAsync();
        await page.WaitForURLAsync(url => string.Equals(new Uri(url).AbsolutePath, child, StringComparison.Ordinal));
        return child;
    }

    private static async Task<string> ProposeAsync(IPage page)
    {
        var journey = new Journey(page, "An administrator proposes another number for a rule");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Law" }));
        await journey.TypeAsync(page.GetByRole(AriaRole.Searchbox), "court report");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }));
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Court report filed" }));
        await journey.TypeAsync(page.GetByLabel("New number, instead of 10 days"), "7");
        await DateAsync(page, "1", "1", "2027");
        await journey.TypeAsync(page.GetByLabel("Citation"), "Local rule 7");
        await journey.TypeAsync(page.GetByLabel("Why"), "The court asks for reports a week before.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Propose the change" }));
        var moved = await page.Locator("table").InnerTextAsync();
        Assert.Contains("Fri 22 Jan 2027", moved, StringComparison.Ordinal);
        Assert.Contains("Mon 25 Jan 2027", moved, StringComparison.Ordinal);
        Assert.DoesNotContain("Peter", moved, StringComparison.Ordinal);
        journey.Check();
        return new Uri(page.Url).PathAndQuery;
    }

    private static async Task PressAsync(IPage page, string change, string button, string says)
    {
        await page.GotoAsync(change);
        Assert.Contains("Mon 25 Jan 2027", await page.Locator("table").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        Assert.Contains(says, await page.Locator(".hw-status").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task<string> ReportAsync(IPage page, string child)
    {
        await page.GotoAsync(child);
        return string.Join('\n', await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Court report filed" }).AllInnerTextsAsync());
    }

    private static async Task DateAsync(IPage page, string month, string day, string year)
    {
        await page.GetByLabel("Month").First.FillAsync(month);
        await page.GetByLabel("Day", new() { Exact = true }).First.FillAsync(day);
        await page.GetByLabel("Year").First.FillAsync(year);
    }
}
