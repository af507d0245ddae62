using System.Text.RegularExpressions;
using Homeward.App.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests.SignIn;

/// <summary>Sessions as a person at a screen meets them; and the password with its app.</summary>
public sealed partial class SessionTests(AgencySite site) : IClassFixture<AgencySite>
{
    private const string Password = "lantern orchard seventeen";

    [Fact]
    public async Task Session_unused_for_half_an_hour_is_over_and_one_in_use_is_not()
    {
        var page = await JoinedAsync();
        site.Clock.Pass(TimeSpan.FromMinutes(29));
        await page.GotoAsync("/caseload");
        Assert.False(await page.IsAtDoorAsync());
        site.Clock.Pass(TimeSpan.FromMinutes(29));
        await page.GotoAsync("/caseload");
        Assert.False(await page.IsAtDoorAsync());
        site.Clock.Pass(TimeSpan.FromMinutes(31));
        await page.GotoAsync("/caseload");
        Assert.True(await page.IsAtDoorAsync());
    }

    [Fact]
    public async Task Session_in_use_is_over_after_twelve_hours_all_the_same()
    {
        var page = await JoinedAsync();
        for (var minutes = 0; minutes < 12 * 60; minutes += 25)
        {
            await page.GotoAsync("/today");
            Assert.False(await page.IsAtDoorAsync());
            site.Clock.Pass(TimeSpan.FromMinutes(25));
        }

        await page.GotoAsync("/today");
        Assert.True(await page.IsAtDoorAsync());
    }

    [Fact]
    public async Task Session_id_planted_before_the_sign_in_is_not_the_one_after_it()
    {
        var (userName, code) = await site.JoinAsync();
        var page = await site.NewBrowserAsync();
        await Device.OfAsync(page);
        var planted = new string('A', 43);
        await page.Context.AddCookiesAsync([new() { Name = "homeward", Value = planted, Url = site.Address }]);
        await page.JoinWithPasskeyAsync(userName, code);

        Assert.NotEqual(planted, await SessionAsync(page), StringComparer.Ordinal);
        await using var db = site.Open();
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(planted));
        Assert.False(await db.Sessions.AnyAsync(session => session.Hash == hash, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_browsers_of_one_person_stand_beside_each_other_until_one_ends_the_other()
    {
        var (userName, code) = await site.JoinAsync();
        var first = await site.NewBrowserAsync();
        var app = await JoinWithPasswordAsync(first, userName, code);
        var second = await site.NewBrowserAsync();
        await SignInWithPasswordAsync(second, userName, app);
        await first.GotoAsync("/today");
        Assert.False(await first.IsAtDoorAsync());

        await second.GotoAsync("/sign-in/mine");
        await second.ActAsync("Sign out everywhere else");
        await first.GotoAsync("/today");
        Assert.True(await first.IsAtDoorAsync());
        await second.GotoAsync("/today");
        Assert.False(await second.IsAtDoorAsync());
    }

    [Fact]
    public async Task Sign_out_ends_the_session_for_every_copy_of_its_cookie()
    {
        var page = await JoinedAsync();
        var stolen = await site.NewBrowserAsync();
        await stolen.Context.AddCookiesAsync([new() { Name = "homeward", Value = await SessionAsync(page), Url = site.Address }]);
        await stolen.GotoAsync("/today");
        Assert.False(await stolen.IsAtDoorAsync());

        await page.SignOutAsync();
        await stolen.GotoAsync("/today");
        Assert.True(await stolen.IsAtDoorAsync());
    }

    [Fact]
    public async Task Back_button_after_the_sign_out_shows_nothing_that_was_there()
    {
        var page = await JoinedAsync();
        await page.GotoAsync("/sign-in/codes");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Make() }).ClickAsync();
        var shown = await page.Locator("ol li").First.InnerTextAsync();
        await page.GotoAsync("/today");
        await page.SignOutAsync();
        for (var back = 0; back < 3; back++)
        {
            // What was answered to a form is not shown again at all; the browser says so.
            if (await Record.ExceptionAsync(() => page.GoBackAsync()) is { } gone)
                Assert.Matches("ERR_CACHE_MISS|Not attached to an active page", gone.Message);
            await page.WaitForLoadStateAsync();
            var seen = await page.Locator("body").InnerTextAsync();
            Assert.DoesNotContain(shown, seen, StringComparison.Ordinal);
            Assert.DoesNotContain("Sign out", seen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_behind_the_door_asks_not_to_be_kept()
    {
        var page = await JoinedAsync();
        foreach (var path in (string[])["/today", "/caseload", "/sign-in/mine", "/sign-in/codes"])
        {
            var answer = await page.GotoAsync(path);
            Assert.Contains("no-store", (await answer!.AllHeadersAsync())["cache-control"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Password_with_its_app_signs_in_and_the_same_digits_serve_once()
    {
        var (userName, code) = await site.JoinAsync();
        var page = await site.NewBrowserAsync();
        var app = await JoinWithPasswordAsync(page, userName, code);
        await page.SignOutAsync();
        var digits = await SignInWithPasswordAsync(page, userName, app);
        Assert.False(await page.IsAtDoorAsync());

        await page.SignOutAsync();
        await GivePasswordAsync(page, userName);
        await page.GetByLabel("Code").FillAsync(digits);
        await page.ActAsync("Sign in");
        Assert.Contains("This is not a code that serves now", await page.WordsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Printed_code_lets_its_owner_set_up_anew_and_serves_once()
    {
        var (userName, code) = await site.JoinAsync();
        var page = await site.NewBrowserAsync();
        await Device.OfAsync(page);
        await page.JoinWithPasskeyAsync(userName, code);
        await page.GotoAsync("/sign-in/codes");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Make() }).ClickAsync();
        var printed = await page.Locator("ol li").First.InnerTextAsync();

        var elsewhere = await site.NewBrowserAsync();
        await JoinWithPasswordAsync(elsewhere, userName, printed);
        Assert.False(await elsewhere.IsAtDoorAsync());
        await page.GotoAsync("/today");
        Assert.True(await page.IsAtDoorAsync());

        var third = await site.NewBrowserAsync();
        await third.GiveCodeAsync(userName, printed);
        Assert.Contains("do not belong together", await third.WordsAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("^Make ", RegexOptions.None, 1000)]
    private static partial Regex Make();

    private static async Task<string> SessionAsync(IPage page) =>
        (await page.Context.CookiesAsync()).Single(static cookie => string.Equals(cookie.Name, "homeward", StringComparison.Ordinal)).Value;

    private static async Task GivePasswordAsync(IPage page, string userName)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("User name").FillAsync(userName);
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.ActAsync("Go on with the password");
    }

    private async Task<IPage> JoinedAsync()
    {
        var (userName, code) = await site.JoinAsync();
        var page = await site.NewBrowserAsync();
        await Device.OfAsync(page);
        await page.JoinWithPasskeyAsync(userName, code);
        return page;
    }

    /// <summary>Sets up a password and an app, and gives what the app then knows.</summary>
    private async Task<byte[]> JoinWithPasswordAsync(IPage page, string userName, string code)
    {
        await page.GiveCodeAsync(userName, code);
        await page.GetByText("Use a password and an authenticator app").ClickAsync();
        var app = FromLetters(await page.Locator(".hw-letters").InnerTextAsync());
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.Locator("[name=Code]").FillAsync(Totp.CodeAt(app, Totp.StepAt(site.Clock.GetUtcNow())));
        await page.ActAsync("Keep both and sign in");
        await page.WaitForURLAsync("**/sign-in/codes");
        return app;
    }

    private async Task<string> SignInWithPasswordAsync(IPage page, string userName, byte[] app)
    {
        site.Clock.Pass(TimeSpan.FromSeconds(30));
        await GivePasswordAsync(page, userName);
        var digits = Totp.CodeAt(app, Totp.StepAt(site.Clock.GetUtcNow()));
        await page.GetByLabel("Code").FillAsync(digits);
        await page.ActAsync("Sign in");
        await page.WaitForURLAsync("**/today");
        return digits;
    }

    private static byte[] FromLetters(string letters)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(letters.Where(char.IsLetterOrDigit).Select(static letter => Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(at * 8, 8), 2))];
    }
}
