using System.Globalization;
using Homeward.TestKit;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>
/// What a piece of work costs a person: clicks, keys, pages, and the time by the keystroke-level model (Card, Moran and Newell 1980): 0.28 s a key, 1.1 s to
/// point and 0.1 s to click, 1.35 s to think before each act. docs/journeys.md holds the table; a test fails where a row no longer says what it costs.
/// </summary>
internal sealed class Journey
{
    private const int MostTabs = 200;
    private const string Head = "| work | pages | clicks | keys | a person's seconds |";
    private static readonly string Table = Repository.File("docs", "journeys.md");
    private readonly string name;
    private int acts;
    private int clicks;
    private int keys;
    private int pages;

    public Journey(IPage page, string name)
    {
        (Page, this.name) = (page, name);
        page.FrameNavigated += (_, frame) =>
        {
            if (frame == page.MainFrame) pages++;
        };
    }

    public IPage Page { get; }

    public async Task ClickAsync(ILocator what)
    {
        (acts, clicks) = (acts + 1, clicks + 1);
        await what.ClickAsync();
    }

    public async Task TypeAsync(ILocator where, string text)
    {
        await ClickAsync(where);
        keys += text.Length;
        await where.PressSequentiallyAsync(text);
    }

    /// <summary>One of a list that drops down.</summary>
    public async Task ChooseAsync(ILocator list, string value)
    {
        (acts, clicks) = (acts + 1, clicks + 2);
        await list.SelectOptionAsync(value);
    }

    /// <summary>The button, a file in the browser's own window, and its button.</summary>
    public async Task ChooseFileAsync(ILocator where, FilePayload file)
    {
        (acts, clicks) = (acts + 3, clicks + 3);
        await where.SetInputFilesAsync(file);
    }

    /// <summary>By keyboard alone: Tab until it has the focus, then a key.</summary>
    public async Task PressAsync(ILocator what, string key = "Enter")
    {
        await ReachAsync(what);
        keys++;
        await Page.Keyboard.PressAsync(key);
    }

    /// <summary>By keyboard alone: Tab until it has the focus, then the text.</summary>
    public async Task WriteAsync(ILocator where, string text)
    {
        await ReachAsync(where);
        keys += text.Length;
        await Page.Keyboard.TypeAsync(text);
    }

    private async Task ReachAsync(ILocator what)
    {
        acts++;
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await what.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            keys++;
            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{what} is not reached by keyboard.");
    }

    /// <summary>Holds the row of the table to what was counted, or writes it with HOMEWARD_WRITE_DOCS=1.</summary>
    public void Check()
    {
        var seconds = (keys * 0.28) + (clicks * 1.2) + (acts * 1.35);
        var row = string.Create(CultureInfo.InvariantCulture, $"| {name} | {pages} | {clicks} | {keys} | {seconds:0} |");
        var lines = File.Exists(Table) ? File.ReadAllLines(Table).ToList() : [];
        if (Environment.GetEnvironmentVariable("HOMEWARD_WRITE_DOCS") is "1")
        {
            lines.RemoveAll(line => line.StartsWith($"| {name} |", StringComparison.Ordinal));
            var last = lines.FindLastIndex(static line => line.StartsWith('|'));
            lines.Insert(last + 1, row);
            File.WriteAllText(Table, string.Join('\n', lines) + "\n");
            return;
        }

        Assert.Contains(Head, lines, StringComparer.Ordinal);
        Assert.Contains(row, lines, StringComparer.Ordinal);
    }
}
