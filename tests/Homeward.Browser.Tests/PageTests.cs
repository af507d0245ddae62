using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>What holds for every page: axe finds nothing, nothing is wider than the window, it works without script and by keyboard.</summary>
public sealed class PageTests(BrowserSite site)
{
    private const string Worker = "Keisha Lang";
    private const string Supervisor = "Omar Bell";
    private const string Administrator = "Alex Moreno";

    private static readonly (string Who, string[] Paths)[] Looked =
    [
        (Worker,
            [
                "/today", "/today?all=true", "/caseload", "/caseload?worker=none", "/gallery", "/sign-in", "/removal", "/search", "/calendar", "/digest", "/open-a-case", "/sign-in/mine", "/sign-in/tokens",
                "child Grace", "child Ben", "child Grace > visit", "child Grace > order", "child Grace > placement", "child Grace > history", "child Grace > claim", "child Grace > papers",
                "child Grace > papers/attach", "child Grace > record/hearing", "child Grace > record/missing", "child Grace > family",
                "child Grace > record/tribe", "child Grace > record/basics", "child Grace > record/household", "child Grace > record/relationship", "child Grace > record/parent-contact",
            ]),
        (Supervisor, ["/import", "/opened-cases", "/sealed-cases", "/agency/law", "/agency/law/coverage"]),
        (Administrator, ["/agency/people", "/agency/law/rule/demo-report/1", "/agency/law/readings", "/agency/law/reading/TrialHomeVisitMonths", "/agency/law/choose"]),
    ];

    public static TheoryData<string, string, int> PagesAtWidths()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var (who, paths) in Looked)
        {
            foreach (var path in paths)
            {
                data.Add(who, path, 1280);
                data.Add(who, path, 320);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PagesAtWidths))]
    public async Task Page_at_a_width_has_no_violation_and_does_not_scroll_sideways(string who, string path, int width)
    {
        var page = await site.OpenAsync(
            path.StartsWith("child ", StringComparison.Ordinal) ? "/caseload" : path, width, state: who is Worker ? null : await site.SignInAsync(who));
        if (path.StartsWith("child ", StringComparison.Ordinal)) await OpenChildAsync(page, path["child ".Length..].Split(" > "));
        foreach (var more in await page.Locator("details").AllAsync()) await more.EvaluateAsync("more => more.open = true");

        var axe = await page.RunAxe();

        Assert.True(axe.Violations.Length == 0, string.Join('\n', axe.Violations.Select(static found => $"{found.Id}: {found.Help} {string.Join(' ', found.Nodes.Select(static node => node.Html))}")));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Months_of_title_iv_e_are_read_on_a_phone_without_moving_them_aside(int width)
    {
        var page = await site.OpenAsync("/caseload", width);
        await OpenChildAsync(page, ["Grace", "claim"]);

        Assert.True(await page.Locator(".hw-months__why").CountAsync() > 0);
        foreach (var table in await page.Locator(".hw-months").AllAsync()) Assert.True(await table.EvaluateAsync<bool>("table => table.scrollWidth <= table.clientWidth"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Line_that_is_put_off_is_taken_back_where_it_is_shown(int width)
    {
        var page = await site.OpenAsync("/caseload", width);
        await OpenChildAsync(page, ["Anya"]);
        var child = page.Url;
        // What is overdue may be the supervisor's already.
        foreach (var line in await page.GetByRole(AriaRole.Link, new() { Name = "Put off", Exact = true }).EvaluateAllAsync<string[]>("links => links.map(link => link.href).reverse()"))
        {
            await page.GotoAsync(line);
            if (await page.Locator("[name=Reason]").CountAsync() > 0) break;
        }

        foreach (var (part, typed) in new[] { ("Month", "10"), ("Day", "6"), ("Year", "2026") }) await page.Locator($"[name='Until.{part}']").FillAsync(typed);
        await page.Locator("[name=Reason]").FillAsync("The clinic is closed.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it off" }).ClickAsync();
        var back = page.GetByRole(AriaRole.Link, new() { Name = "Take it back" });
        await back.ClickAsync();
        Assert.Contains("The clinic is closed.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var axe = await page.RunAxe();
        Assert.Empty(axe.Violations);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();

        Assert.Equal(child, page.Url);
        Assert.Contains("It is on the list of Today again.", await page.Locator(".hw-status").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await back.CountAsync());
        await page.Context.CloseAsync();
    }

    private static async Task OpenChildAsync(IPage page, string[] path)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = path[0] }).First.ClickAsync();
        if (path is [_, var under]) await page.GotoAsync($"{page.Url}/{under}");
    }

    [Theory]
    [InlineData("/today")]
    [InlineData("/caseload")]
    public async Task Page_without_script_says_the_same(string path)
    {
        var with = await site.OpenAsync(path);
        var without = await site.OpenAsync(path, script: false);

        Assert.Equal(await with.Locator("main").InnerTextAsync(), await without.Locator("main").InnerTextAsync());
        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
    }

    [Fact]
    public async Task First_key_reaches_the_skip_link_and_the_next_the_navigation()
    {
        var page = await site.OpenAsync("/today");
        await page.Keyboard.PressAsync("Tab");
        Assert.Contains("Skip", await page.EvaluateAsync<string>("document.activeElement.textContent"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main-content", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("A", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await page.Context.CloseAsync();
    }
}
