using Deque.AxeCore.Playwright;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Workers;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests.SignIn;

/// <summary>The pages before the door and those of the accounts: axe finds nothing, nothing is wider than the window.</summary>
public sealed class DoorPageTests(AgencySite site) : IClassFixture<AgencySite>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Pages_of_sign_in_and_people_have_no_violation_and_do_not_scroll_sideways(int width)
    {
        var (userName, code) = await site.JoinAsync(Role.Administrator);
        var page = await site.NewBrowserAsync();
        await page.SetViewportSizeAsync(width, 900);
        await Device.OfAsync(page);
        await page.GotoAsync("/sign-in");
        await IsWellAsync(page, width);
        await page.GiveCodeAsync(userName, "00000-00000-00000-00000");
        await IsWellAsync(page, width);
        await page.GiveCodeAsync(userName, code);
        await page.GetByText("Use a password and an authenticator app").ClickAsync();
        await IsWellAsync(page, width);
        await page.ActAsync("Make a passkey");
        await page.WaitForURLAsync("**/sign-in/codes");
        await IsWellAsync(page, width);
        await using var db = site.Open();
        var keisha = db.Workers.First(static worker => worker.Role == Role.Administrator).Id;
        foreach (var path in (string[])["/sign-in/mine", "/sign-in/tokens", "/agency/people", "/agency/people/new", $"/agency/people/{keisha:N}"])
        {
            await page.GotoAsync(path);
            await IsWellAsync(page, width);
        }

        site.Clock.Pass(TimeSpan.FromMinutes(6));
        await page.GotoAsync("/sign-in/mine");
        await IsWellAsync(page, width);
    }

    [Fact]
    public async Task Administrator_adds_a_worker_and_closes_the_account_of_one_whose_case_goes_to_a_colleague()
    {
        var (userName, code) = await site.JoinAsync(Role.Administrator);
        var page = await site.NewBrowserAsync();
        await Device.OfAsync(page);
        await page.JoinWithPasskeyAsync(userName, code);
        await page.GetByRole(AriaRole.Link, new() { Name = "Add somebody" }).ClickAsync();
        await page.ActAsync("Add them");
        Assert.Contains("Choose what they do here", await page.WordsAsync(), StringComparison.Ordinal);
        await page.GetByLabel("Name", new() { Exact = false }).First.FillAsync("Priya Nair");
        await page.GetByLabel("User name").FillAsync("priya.nair");
        await page.GetByLabel("Role").SelectOptionAsync("CaseManager");
        await page.ActAsync("Add them");
        var handed = await page.Locator(".hw-letters").InnerTextAsync();

        var priya = await site.NewBrowserAsync();
        await Device.OfAsync(priya);
        await priya.JoinWithPasskeyAsync("priya.nair", handed);
        Assert.False(await priya.IsAtDoorAsync());

        await using var db = site.Open();
        var leaver = db.Workers.Single(static worker => worker.Name == "Priya Nair").Id;
        var child = Guid.NewGuid();
        db.Children.Add(new ChildRecord { Id = child, Name = "Ana Doe", Version = 1 });
        db.Assignments.Add(new Assignment { WorkerId = leaver, ChildId = child, From = new(2026, 1, 5) });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var (taker, _) = await site.JoinAsync();

        await page.GotoAsync($"/agency/people/{leaver:N}");
        Assert.DoesNotContain("Ana Doe", await page.WordsAsync(), StringComparison.Ordinal);
        await page.ActAsync("Close the account of Priya Nair");
        Assert.Contains("One case has nobody to take it over", await page.WordsAsync(), StringComparison.Ordinal);
        await page.GetByLabel("A.D.").SelectOptionAsync(new SelectOptionValue { Label = $"Person {taker["person".Length..]}, case manager" });
        await page.ActAsync("Close the account of Priya Nair");
        await page.GetByText("Priya Nair has left").WaitForAsync();

        await priya.GotoAsync("/today");
        Assert.True(await priya.IsAtDoorAsync());
        await page.GotoAsync("/caseload");
        Assert.DoesNotContain("Ana Doe", await page.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task IsWellAsync(IPage page, int width)
    {
        var axe = await page.RunAxe();
        Assert.True(axe.Violations.Length == 0, page.Url + string.Join('\n', axe.Violations.Select(static found => $"{found.Id}: {found.Help} {string.Join(' ', found.Nodes.Select(static node => node.Html))}")));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{page.Url} is wider than {width}.");
        if (Environment.GetEnvironmentVariable("SHOTS") is { } shots) await page.ScreenshotAsync(new() { Path = $"{shots}/{width}-{DateTime.UtcNow.Ticks}.png", FullPage = true });
    }
}
