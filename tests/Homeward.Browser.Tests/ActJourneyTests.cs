using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>The acts of the first night and the first hearing, as the on-call worker does them, counted; after each the due list has answered.</summary>
public sealed class ActJourneyTests(BrowserSite site)
{
    [Fact]
    public async Task Removal_of_two_who_are_placed_apart_then_the_first_order_and_a_visit()
    {
        var journey = new Journey(await site.OpenAsync("/caseload", state: await site.SignInAsync("Dana Ortiz")), "From a removal of two placed apart to the first order and the first visit");
        var page = journey.Page;
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Record a removal" }));
        await RemoveAsync(journey);
        Assert.Equal("Siblings are placed apart: say why.", await page.Locator("#error-summary li").First.InnerTextAsync());
        await journey.TypeAsync(page.GetByLabel("Why they are placed apart"), "No home had two beds.");
        await journey.TypeAsync(page.GetByLabel("What was done to keep them together"), "Five homes were called.");
        await journey.TypeAsync(page.GetByLabel("How they stay in contact"), "Saturdays at the office.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the removal" }));
        var answer = await page.Locator(".hw-status").InnerTextAsync();
        Assert.Contains("The removal of 2 children is recorded.", answer, StringComparison.Ordinal);
        Assert.Contains("Now owed: ", answer, StringComparison.Ordinal);

        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Tobias Lorne" }).First);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Order", Exact = true }));
        await OrderAsync(journey);
        Assert.Contains("Contrary-to-welfare finding in the first order", await page.Locator(".hw-status").InnerTextAsync(), StringComparison.Ordinal);

        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Visit", Exact = true }));
        await DateAsync(journey, "Day of the visit", "10", "5", "2026");
        await journey.ClickAsync(page.GetByText("In person", new() { Exact = true }));
        await journey.ClickAsync(page.GetByText("Where the child lives", new() { Exact = true }));
        await journey.TypeAsync(page.GetByLabel("Note"), "He asked for his sister.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the visit" }));
        Assert.Contains("The visit is recorded.", await page.Locator(".hw-status").InnerTextAsync(), StringComparison.Ordinal);

        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Today", Exact = true }));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "I have seen this" }).First);
        Assert.Contains("The alert is put away.", await page.Locator(".hw-status").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_written_and_not_saved_is_there_again_on_the_phone_and_in_no_other_childs_form()
    {
        var page = await site.OpenAsync("/caseload");
        await page.GetByRole(AriaRole.Link, new() { Name = "Peter" }).First.ClickAsync();
        var peter = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(peter + "/record/note");
        await page.Locator("[name=Text]").FillAsync("Peter asked about the dog.");
        await page.GetByText("Draft kept at").WaitForAsync();

        var phone = await site.OpenAsync(peter + "/record/note", width: 390);
        Assert.Equal("Peter asked about the dog.", await phone.Locator("[name=Text]").InputValueAsync());
        await phone.GotoAsync("/caseload");
        await phone.GetByRole(AriaRole.Link, new() { Name = "Grace Whitfield" }).First.ClickAsync();
        await phone.GotoAsync(new Uri(phone.Url).AbsolutePath + "/record/note");
        Assert.Empty(await phone.Locator("[name=Text]").InputValueAsync());
        await page.Context.CloseAsync();
        await phone.Context.CloseAsync();
    }

    [Fact]
    public async Task Corrected_removal_stands_from_now_on_and_the_day_known_before_stays_readable()
    {
        var page = await site.OpenAsync("/caseload");
        await page.GetByRole(AriaRole.Link, new() { Name = "Peter" }).First.ClickAsync();
        var peter = new Uri(page.Url).AbsolutePath;
        Assert.Contains("since Mon 27 Apr 2026", await page.Locator(".hw-facts").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(peter + "/history");
        await page.Locator(".hw-history__item:has(strong:text-is('Removal'))")
            .GetByRole(AriaRole.Link, new() { Name = "Correct" }).First.ClickAsync();
        await page.Locator("[name='On.Day']").FillAsync("26");
        await page.GetByLabel("Why it is corrected").FillAsync("The sheriff's report gives the day before.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();

        Assert.Contains("It is corrected", await page.Locator(".hw-status").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("since Sun 26 Apr 2026", await page.Locator(".hw-facts").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(peter + "?known-on=2026-10-04");
        Assert.Contains("since Mon 27 Apr 2026", await page.Locator(".hw-facts").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Draft_of_a_removal_comes_back_with_every_child_in_sight()
    {
        var state = await site.SignInAsync("Priya Nair");
        var page = await site.OpenAsync("/removal", state: state);
        await page.GetByLabel("Name of child 1").FillAsync("Vera Holt");
        await page.Locator("summary", new() { HasText = "Child 2" }).ClickAsync();
        await page.GetByLabel("Name of child 2").FillAsync("Ivan Holt");
        await page.GetByText("Draft kept at").WaitForAsync();

        var phone = await site.OpenAsync("/removal", width: 390, state: state);
        Assert.True(await phone.GetByLabel("Name of child 2").IsVisibleAsync());
        Assert.Equal("Ivan Holt", await phone.GetByLabel("Name of child 2").InputValueAsync());
        await page.Context.CloseAsync();
        await phone.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_that_is_for_other_roles_is_not_there()
    {
        var manager = await site.OpenAsync("/caseload");
        Assert.Equal(404, (await manager.GotoAsync("/import"))!.Status);
        await manager.GotoAsync("/caseload");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Grace Whitfield" }).First.ClickAsync();
        var grace = new Uri(manager.Url).AbsolutePath;
        foreach (var name in new[] { "Carol Amadi", "Ines Varga", "Alex Moreno" })
        {
            var other = await site.OpenAsync("/sign-in/mine", state: await site.SignInAsync(name));
            foreach (var page in new[] { "/removal", "/import", $"{grace}/visit", $"{grace}/order", $"{grace}/record/discharge" })
                Assert.Equal(404, (await other.GotoAsync(page))!.Status);
            await other.Context.CloseAsync();
        }

        await manager.Context.CloseAsync();
    }

    private static async Task RemoveAsync(Journey journey)
    {
        var page = journey.Page;
        await journey.TypeAsync(page.GetByLabel("Name of child 1"), "Mina Lorne");
        await journey.ClickAsync(page.Locator("summary", new() { HasText = "Child 2" }));
        await journey.TypeAsync(page.GetByLabel("Name of child 2"), "Tobias Lorne");
        await DateAsync(journey, "Day and time of the removal", "10", "5", "2026");
        await journey.ClickAsync(page.GetByText("Court order", new() { Exact = true }));
        await journey.TypeAsync(page.GetByLabel("Name of person 1"), "Dora Lorne");
        await page.GetByLabel("Relation of person 1").SelectOptionAsync("Mother");
        await HomeAsync(journey, 1, "Amadi", "Child 1");
        await journey.ClickAsync(page.Locator("summary", new() { HasText = "Home 2" }));
        await HomeAsync(journey, 2, "Park", "Child 2");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the removal" }));
    }

    private static async Task HomeAsync(Journey journey, int home, string name, string child)
    {
        await journey.Page.GetByLabel($"Setting of home {home}").SelectOptionAsync("FosterFamilyHome");
        await journey.TypeAsync(journey.Page.GetByLabel($"Name of home {home}"), name);
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Group, new() { Name = $"Who came to home {home}" }).GetByText(child));
    }

    private static async Task OrderAsync(Journey journey)
    {
        var page = journey.Page;
        await DateAsync(journey, "Day of the order", "10", "5", "2026");
        await page.GetByLabel("Text of the order").FillAsync(
            "The Court finds that the agency made reasonable efforts to prevent removal of the child from the home. Placement and care of the child is vested in the agency.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Read the order" }));
        await journey.ClickAsync(page.GetByText("Reasonable efforts to prevent").First);
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "It sanctions the removal" }).GetByText("Yes"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "It gives placement and care" }).GetByText("Yes"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the order" }));
    }

    private static async Task DateAsync(Journey journey, string question, string month, string day, string year)
    {
        var group = journey.Page.GetByRole(AriaRole.Group, new() { Name = question });
        await journey.TypeAsync(group.GetByLabel("Month"), month);
        await journey.TypeAsync(group.GetByLabel("Day", new() { Exact = true }), day);
        await journey.TypeAsync(group.GetByLabel("Year"), year);
    }
}
