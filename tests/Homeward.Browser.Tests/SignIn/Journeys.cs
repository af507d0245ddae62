using Microsoft.Playwright;

namespace Homeward.Browser.Tests.SignIn;

/// <summary>What people do at the door, in a few words.</summary>
internal static class Journeys
{
    public static async Task GiveCodeAsync(this IPage page, string userName, string code)
    {
        await page.GotoAsync("/sign-in/join");
        await page.GetByLabel("User name").FillAsync(userName);
        await page.GetByLabel("One-time code").FillAsync(code);
        await page.ActAsync("Go on");
    }

    /// <summary>Joins with a passkey and goes home.</summary>
    public static async Task JoinWithPasskeyAsync(this IPage page, string userName, string code)
    {
        await page.GiveCodeAsync(userName, code);
        await page.ActAsync("Make a passkey");
        await page.WaitForURLAsync("**/sign-in/codes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Not now" }).ClickAsync();
    }

    public static async Task SignInWithPasskeyAsync(this IPage page, string path = "/sign-in")
    {
        await page.GotoAsync(path);
        await page.ActAsync("Sign in with a passkey");
    }

    public static Task ActAsync(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    public static Task SignOutAsync(this IPage page) => page.ActAsync("Sign out");

    public static Task<bool> IsAtDoorAsync(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Exact = true }).IsVisibleAsync();

    public static Task<string> WordsAsync(this IPage page) => page.Locator("main").InnerTextAsync();
}
