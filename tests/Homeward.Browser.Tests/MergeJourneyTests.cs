using Deque.AxeCore.Playwright;
using Homeward.App.Seeding;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>A child is recorded twice although the form asked; the supervisor reads the two as one, looks, and undoes it. Nobody touches a mouse.</summary>
public sealed class MergeJourneyTests(BrowserSite browser)
{
    private const string First = "Oriel Fenwick";
    private const string Second = "Oriel Fenwyck";

    [Fact]
    public async Task Two_records_of_one_child_are_found_read_as_one_and_separated_by_keyboard_alone()
    {
        var folder = Directory.CreateTempSubdirectory("homeward-merge-").FullName;
        try
        {
            await using var site = Site.Build(new SiteOptions { DataFolder = folder, Demo = true, Clock = DemoClock.StandingAt(DemoCaseload.Day) });
            await site.Services.PrepareAsync();
            await site.StartAsync(TestContext.Current.CancellationToken);
            var first = await RecordTwiceAsync(await OpenAsync(site, "Keisha Lang"));
            await MergeAndUndoAsync(await OpenAsync(site, "Omar Bell"), first);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> RecordTwiceAsync(IPage page)
    {
        var journey = new Journey(page, "By keyboard: two removals, of which the second asks whether the child is the first");
        await RemoveAsync(journey, First);
        await page.GetByText("The removal is recorded.").WaitForAsync();
        var first = new Uri(page.Url).AbsolutePath;

        await RemoveAsync(journey, Second);
        var asked = page.Locator("#error-summary");
        await asked.WaitForAsync();
        Assert.Contains($"Somebody like {Second} is on record", await asked.InnerTextAsync(), StringComparison.Ordinal);
        var question = page.GetByRole(AriaRole.Group, new() { Name = $"Is {Second} one of these?" });
        Assert.Contains("the same first name, the same birth date", await question.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(First, await question.InnerTextAsync(), StringComparison.Ordinal);
        await CleanAsync(page);
        // The last of the answers is the one before the first.
        await journey.PressAsync(question.GetByRole(AriaRole.Radio).First, "ArrowUp");
        Assert.True(await question.GetByLabel("No, a child who is not on record").IsCheckedAsync());
        await journey.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the removal" }));
        await page.GetByText("The removal is recorded.").WaitForAsync();
        Assert.NotEqual(first, new Uri(page.Url).AbsolutePath);
        journey.Check();
        return first;
    }

    private static async Task RemoveAsync(Journey journey, string name)
    {
        var page = journey.Page;
        await page.GotoAsync("/removal");
        await journey.WriteAsync(page.GetByLabel("Name of child 1"), name);
        await WriteDayAsync(journey, "Removed[0].Born", "3", "5", "2019");
        await WriteDayAsync(journey, "On", "10", "2", "2026");
        await journey.PressAsync(page.Locator("[name=Manner]").First, "Space");
        await journey.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the removal" }));
    }

    private static async Task WriteDayAsync(Journey journey, string field, string month, string day, string year)
    {
        foreach (var (part, typed) in new[] { ("Month", month), ("Day", day), ("Year", year) }) await journey.WriteAsync(journey.Page.Locator($"[name='{field}.{part}']"), typed);
    }

    private static async Task MergeAndUndoAsync(IPage page, string first)
    {
        await page.GotoAsync(first);
        var journey = new Journey(page, "By keyboard: the other record of a child is found, the two are read as one, looked at and separated");
        await journey.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "History and sources" }));
        await journey.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Another record of this child?" }));
        var likely = page.GetByRole(AriaRole.Row).Filter(new() { HasText = Second });
        Assert.Contains("the same first name, the same birth date", await likely.InnerTextAsync(), StringComparison.Ordinal);
        await CleanAsync(page);

        await journey.PressAsync(likely.GetByRole(AriaRole.Link));
        await page.GetByRole(AriaRole.Heading, new() { Name = "Two records of one child" }).WaitForAsync();
        Assert.Contains(Second, await page.GetByRole(AriaRole.Table).InnerTextAsync(), StringComparison.Ordinal);
        await CleanAsync(page);
        await journey.WriteAsync(page.GetByLabel("How you know that the two are one child"), "His aunt spells it both ways.");
        await journey.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Read the two as one" }));
        await page.GetByText("The two records are read as one.").WaitForAsync();
        await CleanAsync(page);

        await journey.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "History and sources" }));
        await page.GetByRole(AriaRole.Heading, new() { Name = "Read as one" }).WaitForAsync();
        Assert.Contains("His aunt spells it both ways.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await CleanAsync(page);
        await journey.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Undo" }));
        await page.GetByRole(AriaRole.Heading, new() { Name = "Two records again" }).WaitForAsync();
        await CleanAsync(page);
        await journey.WriteAsync(page.GetByLabel("How you know that they are two"), "They are twins of two families.");
        await journey.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Separate them" }));
        await page.Locator(".hw-status").WaitForAsync();
        await page.GotoAsync(first + "/history");
        Assert.Contains("Undone by Omar Bell", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = "Undo" }).CountAsync());
        journey.Check();
    }

    // At a desk and on a phone; the focus stays where it is.
    private static async Task CleanAsync(IPage page)
    {
        foreach (var width in (int[])[320, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            var axe = await page.RunAxe();
            Assert.True(axe.Violations.Length == 0, string.Join('\n', axe.Violations.Select(static found => $"{found.Id}: {found.Help} {string.Join(' ', found.Nodes.Select(static node => node.Html))}")));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        }
    }

    private async Task<IPage> OpenAsync(WebApplication site, string name)
    {
        var context = await browser.Browser.NewContextAsync(new() { BaseURL = site.Urls.First(), ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await page.WaitForURLAsync(static url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return page;
    }
}
