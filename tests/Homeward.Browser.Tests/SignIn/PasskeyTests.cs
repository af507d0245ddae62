using Homeward.App.Access;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests.SignIn;

/// <summary>Passkeys and the proof asked for anew, with Chromium's virtual authenticator.</summary>
public sealed class PasskeyTests(AgencySite site) : IClassFixture<AgencySite>
{
    [Fact]
    public async Task Passkey_signs_in_without_a_user_name_and_leads_to_the_page_that_was_asked_for()
    {
        var (page, _) = await JoinedAsync();
        await page.SignOutAsync();
        await page.SignInWithPasskeyAsync("/caseload");
        await page.WaitForURLAsync("**/caseload");
    }

    [Fact]
    public async Task Device_without_a_passkey_of_this_site_signs_nobody_in()
    {
        var (page, device) = await JoinedAsync();
        await page.SignOutAsync();
        await device.ForgetAsync();
        await page.SignInWithPasskeyAsync();
        await page.GetByText("No passkey was given").WaitForAsync();
        Assert.True(await page.IsAtDoorAsync());
    }

    [Fact]
    public async Task Passkey_whose_holder_is_not_verified_signs_nobody_in()
    {
        var (page, device) = await JoinedAsync();
        await page.SignOutAsync();
        await device.IsKnownToHolderAsync(false);
        await page.SignInWithPasskeyAsync();
        await page.GetByText("No passkey was given").WaitForAsync();
        Assert.True(await page.IsAtDoorAsync());
    }

    [Fact]
    public async Task Second_passkey_serves_beside_the_first_and_one_taken_away_serves_no_longer()
    {
        var (page, device) = await JoinedAsync();
        await page.GotoAsync("/sign-in/mine");
        Assert.Contains("is all you sign in with", await RemovedAsync(page, "This device"), StringComparison.Ordinal);

        // The same device makes a second one only after it has forgotten the first.
        await device.ForgetAsync();
        await page.GetByLabel("A name for the new passkey").FillAsync("Work phone");
        await page.ActAsync("Add a passkey");
        await page.GetByText("The passkey serves from now on").WaitForAsync();
        Assert.Contains("serves no longer", await RemovedAsync(page, "This device"), StringComparison.Ordinal);

        await page.SignOutAsync();
        await page.SignInWithPasskeyAsync();
        await page.WaitForURLAsync("**/today");
    }

    [Fact]
    public async Task Answer_of_a_passkey_sent_a_second_time_opens_nothing()
    {
        var (page, _) = await JoinedAsync();
        await page.SignOutAsync();
        await page.GotoAsync("/sign-in");
        var sent = await page.RunAndWaitForRequestAsync(
            () => page.ActAsync("Sign in with a passkey"), static request => request.Url.Contains("handler=Passkey", StringComparison.Ordinal));
        await page.WaitForURLAsync("**/today");
        var headers = await sent.AllHeadersAsync();

        using var again = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, sent.Url) { Content = new ByteArrayContent(sent.PostDataBuffer!) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", headers["content-type"]);
        request.Headers.TryAddWithoutValidation("Cookie", headers["cookie"]);
        var answer = await again.SendAsync(request, TestContext.Current.CancellationToken);

        // A page with a sentence, not a way in; the sign-in that was first goes on.
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(static cookie => cookie.StartsWith("homeward=", StringComparison.Ordinal)));
        await page.GotoAsync("/caseload");
        Assert.False(await page.IsAtDoorAsync());
    }

    [Fact]
    public async Task Page_that_asks_for_a_fresh_proof_asks_after_five_minutes_and_a_touch_leads_back_to_it()
    {
        var (page, _) = await JoinedAsync(Role.Administrator);
        await page.GotoAsync("/agency/people/new");
        Assert.Contains("Add somebody", await page.WordsAsync(), StringComparison.Ordinal);

        site.Clock.Pass(TimeSpan.FromMinutes(6));
        await page.GotoAsync("/agency/people/new");
        Assert.Contains("Is it still you?", await page.WordsAsync(), StringComparison.Ordinal);
        await page.ActAsync("Use the passkey");
        await page.WaitForURLAsync("**/agency/people/new");
        Assert.Contains("Add somebody", await page.WordsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fresh_proof_is_not_given_by_a_passkey_of_somebody_else()
    {
        var (page, device) = await JoinedAsync(Role.Administrator);
        await device.ForgetAsync();
        site.Clock.Pass(TimeSpan.FromMinutes(6));
        await page.GotoAsync("/agency/people/new");
        await page.ActAsync("Use the passkey");
        await page.GetByText("No passkey was given").WaitForAsync();
        await page.GotoAsync("/agency/people/new");
        Assert.Contains("Is it still you?", await page.WordsAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> RemovedAsync(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = $"Take away the passkey {name}" }).ClickAsync();
        return await page.WordsAsync();
    }

    private async Task<(IPage Page, Device Device)> JoinedAsync(Role role = Role.CaseManager)
    {
        var (userName, code) = await site.JoinAsync(role);
        var page = await site.NewBrowserAsync();
        var device = await Device.OfAsync(page);
        await page.JoinWithPasskeyAsync(userName, code);
        return (page, device);
    }
}
