using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>An order comes in with its file, on a desk and on a phone; the file is taken home again as it was.</summary>
public sealed class PaperJourneyTests(BrowserSite site) : IDisposable
{
    private static readonly byte[] Order = Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    private readonly string folder = Directory.CreateTempSubdirectory("homeward-paper-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Order_is_recorded_with_its_file_which_comes_back_as_it_was(int width)
    {
        var page = await site.OpenAsync("/caseload", width);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ellie" }).First.ClickAsync();
        var child = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{child}/order");
        await page.Locator("input[type=file]").SetInputFilesAsync(await FileAsync($"Order {width}.pdf", Order));
        // A wrong answer first: the file need not be chosen again.
        await DateAsync(page, "13");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the order" }).ClickAsync();
        await page.GetByText($"“Order {width}.pdf” is here").WaitForAsync();
        await DateAsync(page, "10");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the order" }).ClickAsync();
        await page.GetByText("The order is recorded.").WaitForAsync();

        await page.GotoAsync($"{child}/papers");
        Assert.Empty((await page.RunAxe()).Violations);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        var item = page.Locator(".hw-papers__item", new() { HasText = $"Order {width}.pdf" });
        var download = await page.RunAndWaitForDownloadAsync(() => item.GetByRole(AriaRole.Link, new() { Name = "Order of Fri 2 Oct 2026", Exact = true }).ClickAsync());
        Assert.Equal($"Order {width}.pdf", download.SuggestedFilename);
        Assert.Equal(Order, await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task File_that_is_too_large_is_said_to_be_before_it_is_sent()
    {
        var page = await site.OpenAsync("/caseload");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ellie" }).First.ClickAsync();
        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}/papers/attach");
        await page.Locator("input[type=file]").SetInputFilesAsync(await FileAsync("large.pdf", new byte[26 * 1024 * 1024]));
        await page.GetByText("This file is larger than 25 MB").WaitForAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelector('input[type=file]').files.length"));
        await page.Context.CloseAsync();
    }

    private static async Task DateAsync(IPage page, string month)
    {
        var group = page.GetByRole(AriaRole.Group, new() { Name = "Day of the order" });
        await group.GetByLabel("Month").FillAsync(month);
        await group.GetByLabel("Day", new() { Exact = true }).FillAsync("2");
        await group.GetByLabel("Year").FillAsync("2026");
    }

    private async Task<string> FileAsync(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        return path;
    }
}
