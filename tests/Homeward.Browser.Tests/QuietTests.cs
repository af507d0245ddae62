using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>The browser has nothing to complain of: no error on the console, nothing the content security policy stops, nothing asked for that is not there.</summary>
public sealed class QuietTests(BrowserSite site)
{
    [Theory]
    [InlineData("/today")]
    [InlineData("/today?all=true")]
    [InlineData("/caseload")]
    [InlineData("/caseload?worker=none")]
    [InlineData("child Grace")]
    [InlineData("child Ben")]
    [InlineData("/import")]
    [InlineData("/gallery")]
    public async Task Page_leaves_the_console_empty(string path)
    {
        var isChild = path.StartsWith("child ", StringComparison.Ordinal);
        var page = await site.OpenAsync(isChild ? "/caseload" : path, state: path is "/import" ? await site.SignInAsync("Omar Bell") : null);
        if (isChild) await page.GetByRole(AriaRole.Link, new() { Name = path["child ".Length..] }).First.ClickAsync();
        var heard = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") heard.Add(message.Text);
        };
        page.PageError += (_, error) => heard.Add(error);
        page.RequestFailed += (_, request) => heard.Add($"{request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) heard.Add($"{response.Url}: {response.Status}");
        };

        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var more in await page.Locator("summary").AllAsync()) await more.ClickAsync();

        Assert.Empty(heard);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Script_that_is_not_ours_is_stopped_and_heard_of()
    {
        var page = await site.OpenAsync("/today");
        var heard = new List<string>();
        page.Console += (_, message) => heard.Add(message.Text);

        await page.EvaluateAsync("() => { const stray = document.createElement('script'); stray.textContent = 'window.stray = true'; document.body.append(stray); }");

        Assert.False(await page.EvaluateAsync<bool>("window.stray === true"));
        Assert.Contains(heard, static text => text.Contains("Content Security Policy", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sign_in_by_keyboard_alone_leads_to_the_page_that_was_asked_for()
    {
        await using var context = await site.Browser.NewContextAsync(new() { BaseURL = site.Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/caseload");

        for (var keys = 0; keys < 40 && !await IsOnAsync(page, "Keisha Lang"); keys++) await page.Keyboard.PressAsync("Tab");
        Assert.True(await IsOnAsync(page, "Keisha Lang"), "No key leads to the button.");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/caseload");

        Assert.Equal("Caseload", await page.Locator("h1").InnerTextAsync());
    }

    private static Task<bool> IsOnAsync(IPage page, string words) =>
        page.EvaluateAsync<bool>("words => document.activeElement.textContent.includes(words) && document.activeElement !== document.body", words);
}
