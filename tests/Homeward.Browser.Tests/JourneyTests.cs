using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>What people do, in a real browser.</summary>
public sealed class JourneyTests(BrowserSite site)
{
    private const string FederalFile =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <acf:data xmlns:acf="http://www.acf.hhs.gov">
          <E1_title_iv_agency>06</E1_title_iv_agency>
          <E2_report_date>202609</E2_report_date>
          <records>
            <record>
              <E4_child_record_number>NOAH00000001</E4_child_record_number>
              <E5_date_of_birth>20190214</E5_date_of_birth>
              <E6_sex>1</E6_sex>
              <E69_E186_removals>
                <removal_2020>
                  <E69_removal_date>20260401</E69_removal_date>
                </removal_2020>
              </E69_E186_removals>
            </record>
          </records>
        </acf:data>
        """;

    [Fact]
    public async Task Today_shows_what_is_planted_and_leads_to_the_child_with_reason_and_law()
    {
        var page = await site.OpenAsync("/today");
        Assert.True(await page.Locator(".hw-owed__item").CountAsync() <= 7);

        await page.GetByRole(AriaRole.Link, new() { Name = "Grace Whitfield" }).First.ClickAsync();

        var owed = page.Locator(".hw-owed__item").Filter(new() { HasText = "Permanency hearing" }).First;
        Assert.Contains("Overdue", await owed.InnerTextAsync(), StringComparison.Ordinal);
        await owed.GetByText("Law and consequence").ClickAsync();
        Assert.Contains("42 USC 675(5)(C)", await owed.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("svg.timeline").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Child_as_known_on_an_earlier_day_shows_that_day_and_a_day_to_come_is_refused()
    {
        var page = await site.OpenAsync("/caseload");
        await page.GetByRole(AriaRole.Link, new() { Name = "Grace Whitfield" }).First.ClickAsync();
        await page.GetByLabel("Day, like").FillAsync("9/10/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show that day" }).ClickAsync();
        Assert.Contains("what was known on Thu 10 Sep 2026", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByLabel("Day, like").FillAsync("9/10/2031");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show that day" }).ClickAsync();
        Assert.Contains("has not come yet", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Federal_file_becomes_a_child_whose_gaps_are_not_collected_and_again_changes_nothing()
    {
        var page = await site.OpenAsync("/import", state: await site.SignInAsync("Omar Bell"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Import the file" }).ClickAsync();
        Assert.Contains("Choose the AFCARS", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await ImportAsync(page);
        Assert.Contains("1 read, 1 stored, 0 left out", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "See the children" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "NOAH00000001" }).ClickAsync();
        Assert.Contains("Not collected:", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.GotoAsync("/import");
        await ImportAsync(page);
        Assert.Contains("nothing has changed", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?known-on=2026-09-10")]
    public async Task What_was_met_shows_its_latest_lines_and_by_a_link_all_with_their_law_without_script(string day)
    {
        var page = await site.OpenAsync("/caseload", script: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Grace Whitfield" }).First.ClickAsync();
        await page.GotoAsync(page.Url + day);
        var fold = page.Locator("#settled");
        var all = int.Parse((await fold.Locator("summary").First.InnerTextAsync()).Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(all > 10);
        await fold.Locator("summary").First.ClickAsync();
        Assert.Equal(10, await fold.Locator(".hw-owed__item").CountAsync());

        await fold.GetByRole(AriaRole.Link, new() { Name = $"Show all {all}" }).ClickAsync();

        Assert.True(await fold.Locator(".hw-owed__item").First.IsVisibleAsync());
        Assert.Equal(all, await fold.Locator(".hw-owed__item").CountAsync());
        Assert.Equal(all, await fold.GetByText("Owed by").CountAsync());
        Assert.Equal(day.Length > 0, (await page.Locator("main").InnerTextAsync()).Contains("what was known on Thu 10 Sep 2026", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task File_that_is_not_one_is_refused_with_a_sentence()
    {
        var page = await site.OpenAsync("/import", state: await site.SignInAsync("Omar Bell"));
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "letter.xml", MimeType = "text/xml", Buffer = "Dear court,"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Import the file" }).ClickAsync();
        Assert.Contains("Nothing was taken in.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Import_without_script_says_what_is_missing()
    {
        var page = await site.OpenAsync("/import", script: false, state: await site.SignInAsync("Omar Bell"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Import the file" }).ClickAsync();
        Assert.Contains("Choose the AFCARS", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task ImportAsync(IPage page)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "period.xml", MimeType = "text/xml", Buffer = System.Text.Encoding.UTF8.GetBytes(FederalFile) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Import the file" }).ClickAsync();
    }
}
