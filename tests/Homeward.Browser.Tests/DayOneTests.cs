// Long because one walk-through is told step by step, and its steps share the same children and people.
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>
/// The night removal of three children and what follows, as those who do it do it, on a desk and on a phone: after each act the due list has answered, no act asks for
/// what is on record, and what each costs a person stands in docs/journeys.md.
/// </summary>
public sealed class DayOneTests(BrowserSite site)
{
    [Theory]
    [InlineData(1280, "Quill")]
    [InlineData(390, "Brook")]
    public async Task Three_are_taken_in_at_night_and_a_month_later_live_with_their_grandmother(int width, string family)
    {
        var page = await site.OpenAsync("/caseload", width, state: await site.SignInAsync("Dana Ortiz"));
        page.SetDefaultTimeout(120_000);
        await EarlierStayAsync(page, family);
        await RemovalAsync(page, family);
        var ada = new Uri(page.Url).AbsolutePath;
        await BasicsAsync(page, family);
        await TribeAsync(page, family);
        await PlacementAsync(page, family);
        await OrderAsync(page, ada);
        await RelativesAsync(page, ada, family);
        await VisitAsync(page, ada, family);
        await MoveAsync(page, ada, family);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280, "Luca")]
    [InlineData(390, "Imani")]
    public async Task Removal_is_corrected_and_the_day_known_before_can_still_be_seen(int width, string name)
    {
        var page = await site.OpenAsync("/caseload", width);
        page.SetDefaultTimeout(120_000);
        await page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();
        var before = await SinceAsync(page);
        var journey = new Journey(page, "Day one: a removal date corrected, and what was known before");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "History and sources" }));
        await journey.ClickAsync(page.Locator(".hw-history__item:has(strong:text-is('Removal'))").GetByRole(AriaRole.Link, new() { Name = "Correct" }).First);
        var day = page.Locator("[name='On.Day']");
        var other = await day.InputValueAsync() is "1" ? "2" : "1";
        await day.FillAsync(string.Empty);
        await journey.TypeAsync(day, other);
        await journey.TypeAsync(page.GetByLabel("Why it is corrected"), "The sheriff wrote another day.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }));
        Assert.Contains("It is corrected", await StatusAsync(page), StringComparison.Ordinal);
        var after = await SinceAsync(page);
        Assert.NotEqual(before, after);
        await journey.TypeAsync(page.GetByLabel("Day, like"), "10/4/2026");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Show that day" }));
        Assert.Equal(before, await SinceAsync(page));
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "See it as it stands now" }));
        Assert.Equal(after, await SinceAsync(page));
        journey.Check();
        await page.Context.CloseAsync();
    }

    // Nia has been in care before: what is on record of her must be found, not typed again.
    private static async Task EarlierStayAsync(IPage page, string family)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Record a removal" }).ClickAsync();
        await page.GetByLabel("Name of child 1").FillAsync($"{Called("Nia", family)}");
        await DateAsync(page, "Birth date of child 1", 3, 4, 2018);
        await DateAsync(page, "Day and time of the removal", 3, 2, 2026);
        await page.GetByText("Court order", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Name of person 1").FillAsync($"{Called("Dora", family)}");
        await page.GetByLabel("Relation of person 1").SelectOptionAsync("Mother");
        await page.GetByLabel("Setting of home 1").SelectOptionAsync("FosterFamilyHome");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the removal" }).ClickAsync();

        await page.Locator(".hw-status:not(:empty), #error-summary").First.WaitForAsync();
        Assert.Contains("The removal is recorded.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        var journey = new Journey(page, "Day one: a discharge");
        await journey.ClickAsync(page.GetByText("More to record"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Discharge", Exact = true }));
        await TypeDateAsync(journey, "Day care ended", 4, 20, 2026);
        await journey.ChooseAsync(page.Locator("select[name=Exit]"), "Reunification");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Discharge from care" }));
        Assert.Contains("The child has left care.", await StatusAsync(page), StringComparison.Ordinal);
        Assert.Contains("Left care Mon 20 Apr 2026", await page.Locator(".hw-facts").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
    }

    private static async Task RemovalAsync(IPage page, string family)
    {
        var journey = new Journey(page, "Day one, step 1: the removal of three, one of whom is on record");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Caseload" }));
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Record a removal" }));
        await journey.TypeAsync(page.GetByLabel("Name of child 1"), $"{Called("Ada", family)}");
        await TypeDateAsync(journey, "Birth date of child 1", 2, 1, 2015);
        await journey.ClickAsync(page.Locator("summary", new() { HasText = "Child 2" }));
        await journey.TypeAsync(page.GetByLabel("Name of child 2"), $"{Called("Nia", family)}");
        await journey.ClickAsync(page.Locator("summary", new() { HasText = "Child 3" }));
        await journey.TypeAsync(page.GetByLabel("Name of child 3"), $"{Called("Tom", family)}");
        await TypeDateAsync(journey, "Day and time of the removal", 9, 24, 2026);
        await journey.TypeAsync(page.GetByLabel("Time, like"), "9:40 PM");
        await journey.ClickAsync(page.GetByText("Emergency law enforcement", new() { Exact = true }));
        await journey.ClickAsync(page.Locator("summary", new() { HasText = "Circumstances" }));
        await journey.ClickAsync(page.GetByText("Neglect", new() { Exact = true }));
        await journey.TypeAsync(page.GetByLabel("What happened"), "Found alone. The mother could not be reached.");
        await journey.TypeAsync(page.GetByLabel("Name of person 1"), $"{Called("Dora", family)}");
        await journey.ChooseAsync(page.GetByLabel("Relation of person 1"), "Mother");
        await journey.ClickAsync(page.GetByText("The children were removed from this person").First);
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the removal" }));
        // Nothing is made before somebody has said who it is.
        var match = page.GetByRole(AriaRole.Group, new() { Name = $"Is {Called("Nia", family)} one of these?" });
        Assert.Contains("On record: the same first name, a family name in common", await match.InnerTextAsync(), StringComparison.Ordinal);
        await journey.ClickAsync(match.GetByText($"{Called("Nia", family)}, born"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = $"Is {Called("Dora", family)} one of these?" }).GetByText($"{Called("Dora", family)}, "));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the removal" }));
        Assert.Contains("The removal of 3 children is recorded.", await StatusAsync(page), StringComparison.Ordinal);
        Assert.Contains("Now owed: ", await StatusAsync(page), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Heading, new() { Name = $"{Called("Ada", family)}" }).WaitForAsync();
        Assert.Contains($"{Called("Nia", family)}", await page.Locator(".hw-siblings").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains($"{Called("Tom", family)}", await page.Locator(".hw-siblings").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
    }

    private static async Task BasicsAsync(IPage page, string family)
    {
        var journey = new Journey(page, "Day one, step 2: who decides, language, allergies");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Who decides now, language, allergies" }));
        await TodayAsync(journey, "Day it was asked");
        await journey.ClickAsync(page.GetByText("The agency, in an emergency"));
        await journey.TypeAsync(page.GetByLabel("Language the child speaks"), "Spanish");
        await journey.TypeAsync(page.GetByLabel("Allergies, and what happens"), "Peanuts: hives");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save these answers" }));
        Assert.Contains("Peanuts: hives", await page.Locator(".hw-facts").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = "Who decides now, language, allergies" }).CountAsync());
        Assert.Contains($"{Called("Ada", family)}", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
    }

    private static async Task TribeAsync(IPage page, string family)
    {
        var journey = new Journey(page, "Day one, step 2: the question of a tribe, for all three");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Whether there is a tribe" }));
        await TodayAsync(journey, "Day it was asked");
        await journey.TypeAsync(page.GetByLabel("Who answered, where not on record"), "Rosa, grandmother");
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "The answer gives reason to know" }).GetByText("Yes"));
        await journey.TypeAsync(page.GetByLabel("Tribe that was named"), "Pine Creek Band");
        await TypeDateAsync(journey, "Day by which the tribe will be asked", 10, 7, 2026);
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "The same for" }).GetByText($"{Called("Nia", family)}"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "The same for" }).GetByText($"{Called("Tom", family)}"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the answer" }));
        Assert.Contains("Now owed: ", await StatusAsync(page), StringComparison.Ordinal);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Today", Exact = true }));
        Assert.Contains($"Ask Pine Creek Band whether {Called("Ada", family)} is a member, or can be one.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
    }

    private static async Task PlacementAsync(IPage page, string family)
    {
        var journey = new Journey(page, "Day one, step 6: two to one home and one to another, with the reason");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = $"{Called("Ada", family)}" }).First);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Where the child sleeps" }));
        await HomeAsync(journey, "Amadi", 9, 24);
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "Moving there too" }).GetByText($"{Called("Nia", family)}"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the placement" }));
        Assert.Equal("Siblings are placed apart: say why.", await page.Locator("#error-summary li").First.InnerTextAsync());
        await journey.TypeAsync(page.GetByLabel("Why they are placed apart"), "No home had three beds.");
        await journey.TypeAsync(page.GetByLabel("What was done to keep them together"), "Five homes were called.");
        await journey.TypeAsync(page.GetByLabel("How they stay in contact"), "Saturdays at the office.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the placement" }));
        Assert.Contains("The placement is recorded.", await StatusAsync(page), StringComparison.Ordinal);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = $"{Called("Tom", family)}" }));
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Where the child sleeps" }));
        await HomeAsync(journey, "Park", 9, 24);
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the placement" }));
        // What was said of the split is on record, and is not asked for again.
        Assert.Contains("The placement is recorded.", await StatusAsync(page), StringComparison.Ordinal);
        Assert.Contains("Park", await page.Locator(".hw-facts").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
    }

    private static async Task OrderAsync(IPage page, string ada)
    {
        await page.GotoAsync(ada);
        var journey = new Journey(page, "Day one, step 11: the first order, which lacks a finding");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Order", Exact = true }));
        await TypeDateAsync(journey, "Day of the order", 9, 28, 2026);
        await page.GetByLabel("Text of the order").FillAsync(
            "The Court finds that the agency made reasonable efforts to prevent removal of the child from the home. Placement and care of the child is vested in the agency.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Read the order" }));
        await journey.ClickAsync(page.GetByText("Reasonable efforts to prevent").First);
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "It sanctions the removal" }).GetByText("Yes"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "It gives placement and care" }).GetByText("Yes"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the order" }));
        Assert.Contains("The order is recorded.", await StatusAsync(page), StringComparison.Ordinal);
        // It cannot be mended any more, and stands among what was missed for good.
        Assert.Contains("Contrary-to-welfare finding in the first order", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Today", Exact = true }));
        Assert.Contains("order of 28 September 2026", await page.Locator(".hw-alarm").First.InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
        await page.GotoAsync(ada);
    }

    private static async Task RelativesAsync(IPage page, string ada, string family)
    {
        var journey = new Journey(page, "Day one, step 12: two relatives mapped and told, one letter back, the search seen person by person");
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Family", Exact = true }));
        foreach (var (name, relation) in new[] { ($"{Called("Rosa", family)}", "Grandparent"), ($"{Called("Luis", family)}", "OtherRelative") })
        {
            await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Add a relative" }));
            await journey.TypeAsync(page.Locator("[name=Name]"), name);
            await journey.ChooseAsync(page.Locator("select[name=Relation]"), relation);
            await TypeDateAsync(journey, "Day we learned of them", 9, 25, 2026);
            await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "Adult" }).GetByText("Yes"));
            await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the relative" }));
            Assert.Contains("Now owed: ", await StatusAsync(page), StringComparison.Ordinal);
        }

        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Letter to print" }).First);
        Assert.Contains("If you do not answer", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Record that the notice was given" }));
        await TodayAsync(journey, "Day the notice was given");
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "To whom" }).GetByText($"{Called("Luis", family)}"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "It named the removal" }).GetByText("Yes"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the notices" }));
        Assert.Contains("Met by this: ", await StatusAsync(page), StringComparison.Ordinal);
        await ReplyAsync(journey, $"{Called("Luis", family)}", "The notice came back");
        await ReplyAsync(journey, $"{Called("Rosa", family)}", "Willing to care for the child");
        var relatives = await page.Locator("main").InnerTextAsync();
        Assert.Contains("Adult grandparents: 1 on record, 1 told or excused", relatives, StringComparison.Ordinal);
        Assert.Contains("Parents with custody of a brother or sister: none on record", relatives, StringComparison.Ordinal);
        Assert.Contains("1 attempt, 1 returned.", relatives, StringComparison.Ordinal);
        Assert.Contains("willing to care for the child", relatives, StringComparison.Ordinal);
        journey.Check();
        await page.GotoAsync(ada);
    }

    private static async Task ReplyAsync(Journey journey, string name, string kind)
    {
        var page = journey.Page;
        await journey.ClickAsync(page.Locator(".hw-owed__item", new() { HasText = name }).GetByRole(AriaRole.Link, new() { Name = "Reply, or returned" }));
        await journey.ClickAsync(page.GetByText(kind, new() { Exact = true }));
        await TodayAsync(journey, "Day");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the reply" }));
    }

    private static async Task VisitAsync(IPage page, string ada, string family)
    {
        var journey = new Journey(page, "Day one: a visit with all three that settles the month");
        await page.GotoAsync(ada);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Visit", Exact = true }));
        await TodayAsync(journey, "Day of the visit");
        await journey.ClickAsync(page.GetByText("In person", new() { Exact = true }));
        await journey.ClickAsync(page.GetByText("Where the child lives", new() { Exact = true }));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "Also seen at this visit" }).GetByText($"{Called("Nia", family)}"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "Also seen at this visit" }).GetByText($"{Called("Tom", family)}"));
        await journey.TypeAsync(page.GetByLabel("Note"), "All three ate well and asked for their mother.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the visit" }));
        var answer = await StatusAsync(page);
        Assert.Contains("The visit is recorded for 3 children.", answer, StringComparison.Ordinal);
        Assert.Contains("Met by this: ", answer, StringComparison.Ordinal);
        journey.Check();
    }

    private static async Task MoveAsync(IPage page, string ada, string family)
    {
        var journey = new Journey(page, "Day one, step 14: all three move to their grandmother");
        await page.GotoAsync(ada);
        await journey.ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Placement", Exact = true }));
        await TodayAsync(journey, "Day the child came there");
        await journey.ChooseAsync(page.Locator("select[name=Setting]"), "KinUnlicensed");
        await journey.TypeAsync(page.Locator("[name=Provider]"), $"{Called("Rosa", family)}");
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "With a relative" }).GetByText("Yes"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "Moving there too" }).GetByText($"{Called("Nia", family)}"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Group, new() { Name = "Moving there too" }).GetByText($"{Called("Tom", family)}"));
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the placement" }));
        await journey.TypeAsync(page.Locator("[name=Reason]"), "Their grandmother can take all three.");
        await journey.ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = "Save the placement" }));
        Assert.Contains("The placement is recorded.", await StatusAsync(page), StringComparison.Ordinal);
        Assert.Contains($"{Called("Rosa", family)}", await page.Locator(".hw-facts").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
    }

    private static async Task HomeAsync(Journey journey, string home, int month, int day)
    {
        await TypeDateAsync(journey, "Day the child came there", month, day, 2026);
        await journey.ChooseAsync(journey.Page.Locator("select[name=Setting]"), "FosterFamilyHome");
        await journey.TypeAsync(journey.Page.Locator("[name=Provider]"), home);
    }

    // The second family is another one, or it would be offered as the first.
    private static string Called(string name, string family) => $"{(family, name) switch
    {
        ("Quill", _) => name,
        (_, "Nia") => "Eva",
        (_, "Ada") => "Una",
        (_, "Tom") => "Leo",
        (_, "Dora") => "Beth",
        (_, "Rosa") => "Olga",
        _ => "Hugo",
    }} {family}";

    private static Task TodayAsync(Journey journey, string question) =>
        journey.ClickAsync(journey.Page.GetByRole(AriaRole.Button, new() { Name = $"Today: {question}", Exact = true }));

    private static async Task TypeDateAsync(Journey journey, string question, int month, int day, int year)
    {
        var group = journey.Page.GetByRole(AriaRole.Group, new() { Name = question });
        await journey.TypeAsync(group.GetByLabel("Month"), $"{month}");
        await journey.TypeAsync(group.GetByLabel("Day", new() { Exact = true }), $"{day}");
        await journey.TypeAsync(group.GetByLabel("Year"), $"{year}");
    }

    private static async Task DateAsync(IPage page, string question, int month, int day, int year)
    {
        var group = page.GetByRole(AriaRole.Group, new() { Name = question });
        await group.GetByLabel("Month").FillAsync($"{month}");
        await group.GetByLabel("Day", new() { Exact = true }).FillAsync($"{day}");
        await group.GetByLabel("Year").FillAsync($"{year}");
    }

    private static async Task<string> StatusAsync(IPage page) => await page.Locator(".hw-status").InnerTextAsync();

    private static async Task<string> SinceAsync(IPage page) =>
        System.Text.RegularExpressions.Regex.Match(await page.Locator(".hw-facts").InnerTextAsync(), "since (?<day>[A-Z][a-z]{2} [0-9]+ [A-Z][a-z]{2} [0-9]{4})", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Value;
}
