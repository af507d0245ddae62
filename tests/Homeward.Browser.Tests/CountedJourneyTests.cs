using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>The journeys of docs/journeys.md, walked as a person would and counted.</summary>
public sealed class CountedJourneyTests(BrowserSite site)
{
    private const string FederalFile =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <acf:data xmlns:acf="http://www.acf.hhs.gov">
          <E1_title_iv_agency>06</E1_title_iv_agency>
          <E2_report_date>202609</E2_report_date>
          <records>
            <record>
              <E4_child_record_number>MILA00000001</E4_child_record_number>
              <E5_date_of_birth>20180305</E5_date_of_birth>
              <E69_E186_removals><removal_2020><E69_removal_date>20260302</E69_removal_date></removal_2020></E69_E186_removals>
            </record>
          </records>
        </acf:data>
        """;

    [Fact]
    public async Task From_what_is_owed_today_to_the_child_and_the_law_behind_it()
    {
        var journey = new Journey(await site.OpenAsync("/today"), "From what is owed today to the child, the reason and the law");
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Link, new() { Name = "Grace Whitfield" }).First);
        var owed = journey.Page.Locator(".hw-owed__item").Filter(new() { HasText = "Permanency hearing" }).First;
        await journey.ClickAsync(owed.GetByText("Law and consequence"));
        Assert.Contains("42 USC 675(5)(C)", await owed.InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
        await journey.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_a_federal_file_to_what_is_owed_to_a_child_in_it()
    {
        var journey = new Journey(await site.OpenAsync("/today", state: await site.SignInAsync("Omar Bell")), "From a federal file to what is owed to a child in it");
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }));
        await journey.ChooseFileAsync(
            journey.Page.Locator("input[type=file]"),
            new FilePayload { Name = "period.xml", MimeType = "text/xml", Buffer = System.Text.Encoding.UTF8.GetBytes(FederalFile) });
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Button, new() { Name = "Import the file" }));
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Link, new() { Name = "See the children" }));
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Link, new() { Name = "MILA00000001" }));
        Assert.Contains("Owed", await journey.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
        await journey.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_known_of_a_child_on_an_earlier_day()
    {
        var journey = new Journey(await site.OpenAsync("/caseload"), "What was known of a child on an earlier day");
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Link, new() { Name = "Grace Whitfield" }).First);
        await journey.TypeAsync(journey.Page.GetByLabel("Day, like"), "9/10/2026");
        await journey.ClickAsync(journey.Page.GetByRole(AriaRole.Button, new() { Name = "Show that day" }));
        Assert.Contains("what was known on Thu 10 Sep 2026", await journey.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        journey.Check();
        await journey.Page.Context.CloseAsync();
    }
}
