using Homeward.App.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests.SignIn;

public sealed class FirstStartTests(AgencySite site) : IClassFixture<AgencySite>
{
    [Fact]
    public async Task First_start_s_code_makes_the_first_administrator_with_a_passkey_and_serves_once()
    {
        var page = await site.NewBrowserAsync();
        await Device.OfAsync(page);
        await page.GotoAsync("/");
        await page.GetByLabel("One-time code").FillAsync(site.FirstCode);
        await page.GetByLabel("Your name").FillAsync("Ruth Abiodun");
        await page.GetByLabel("User name").FillAsync("ruth.abiodun");
        await page.ActAsync("Go on");
        await page.ActAsync("Make a passkey");
        await page.WaitForURLAsync("**/sign-in/codes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Not now" }).ClickAsync();
        await page.WaitForURLAsync("**/agency/people");

        var stranger = await site.NewBrowserAsync();
        await stranger.GotoAsync("/sign-in/first");
        Assert.True(await stranger.IsAtDoorAsync());
        await using var db = site.Open();
        Assert.Equal(Role.Administrator, await db.Workers.Where(static worker => worker.Name == "Ruth Abiodun" && worker.LeftOn == null).Select(static worker => worker.Role).FirstAsync(TestContext.Current.CancellationToken));
    }
}
