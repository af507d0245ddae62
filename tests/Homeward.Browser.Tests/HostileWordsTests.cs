using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Seeding;
using Homeward.Rules.Facts;
using Homeward.TestKit;
using Homeward.Web.Acts;
using Homeward.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests;

/// <summary>Hostile words kept in every kind of field, and then every page that shows them opened in a browser: nothing runs, nothing is added to a page but text.</summary>
public sealed class HostileWordsTests(BrowserSite browser, ITestOutputHelper output)
{
    private const int Together = 1_800;
    private const int TextsInEachForm = 3;

    // What a form that is filled by hand would send: its own hidden fields, the first of its choices, today, and the words in every text field.
    private const string Fill = """
        async ([address, words, month, day, year]) => {
          const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
          const form = page.querySelector('form.hw-act') ?? page.querySelector('main form');
          const sent = new URLSearchParams();
          for (const field of form.elements) {
            if (!field.name || field.disabled || field.type === 'file' || field.tagName === 'BUTTON') continue;
            if (field.type === 'radio' || field.type === 'checkbox') { if (!sent.has(field.name) && field.name !== 'InError') sent.set(field.name, field.value); }
            else if (field.tagName === 'SELECT') { const choice = [...field.options].find(one => one.value); if (choice) sent.set(field.name, choice.value); }
            else if (field.type === 'hidden') sent.set(field.name, field.value);
            else if (field.name.endsWith('.Month')) sent.set(field.name, month);
            else if (field.name.endsWith('.Day')) sent.set(field.name, day);
            else if (field.name.endsWith('.Year')) sent.set(field.name, year);
            else if (field.inputMode !== 'numeric' && !field.name.endsWith('.Time')) sent.set(field.name, words);
          }
          const answer = await fetch(address, { method: 'POST', body: sent });
          return answer.redirected && answer.ok;
        }
        """;

    private const string Parts = """
        () => [...document.querySelectorAll('body *')].flatMap(one => [one.localName, ...[...one.attributes].map(attribute => `${one.localName} ${attribute.name}`)])
        """;

    private static readonly string[] Own =
    [
        "<script>document.title='harm'</script>", "\"><img src=x onerror=\"alert(1)\">", "' onmouseover='alert(1)' x='", "<svg onload=alert(1)>", "</title><script>alert(1)</script>", "</textarea><iframe src=javascript:alert(1)>",
        "javascript:alert(1)", "<a href=\"javascript:alert(1)\">x</a>", "{{constructor.constructor('alert(1)')()}}", "<div hx-get=/sign-out hx-trigger=load>", "=cmd|' /C calc'!A0",
    ];

    [Fact]
    public async Task Words_of_any_letters_in_every_field_run_nothing_on_any_page_that_shows_them()
    {
        await using var site = await HostileSite.OpenAsync(browser.Browser);
        var page = site.Page;
        var (child, texts) = (DemoCaseload.Cases[1].Id, Texts());
        // What the pages are made of with plain words in the same fields.
        await KeepAsync(site, child, ["What a worker would write."], 1);
        var known = await PartsAsync(page, [.. Shown(child), Links.Gallery]);
        var kept = await KeepAsync(site, child, texts, TextsInEachForm);
        var heard = Listen(page);

        var shown = Shown(child).Concat(await page.EvaluateAsync<string[]>("async address => [...new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html').querySelectorAll('main a[href*=\"/letter/\"]')].map(link => link.getAttribute('href'))", Links.OfChild(child, "family"))).ToList();
        foreach (var address in shown)
        {
            await page.GotoAsync(address);
            foreach (var more in await page.Locator("details").AllAsync()) await more.EvaluateAsync("more => more.open = true");
            Assert.Equal(await page.EvaluateAsync<string>("async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').title"), await page.TitleAsync());
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            var strange = (await page.EvaluateAsync<string[]>(Parts)).Except(known, StringComparer.Ordinal).Where(static part => part.Split(' ') is not [_, "aria-describedby" or "data-label" or "open" or "value" or "title" or "colspan" or "rowspan"]).ToList();
            Assert.True(strange.Count == 0, $"{address} has parts that no page of ours has: {string.Join(", ", strange)}");
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        }

        Assert.True(heard.Count == 0, string.Join('\n', heard));
        Assert.True(kept > 0);
        output.WriteLine($"{texts.Count} texts, {kept} of them kept in the fields of {RecordMenu.For(Role.Supervisor).Count} forms, {shown.Count} pages opened, no dialog, no complaint.");
    }

    private static IReadOnlyList<string> Shown(Guid child) =>
    [
        Links.Child(child), Links.OfChild(child, "history"), Links.OfChild(child, "family"), Links.Papers(child), Links.OfChild(child, "claim"), Links.OfChild(child, "record/note"), Links.OfChild(child, "placement"),
        Links.OfChild(child, "order"), Links.OfChild(child, "merge"), Links.OfChild(child, "same-person"), Links.Today, Links.Today + "?all=true", Links.Caseload, Links.Digest, Links.Search, Links.Calendar, Links.OpenedCases,
    ];

    private static async Task<HashSet<string>> PartsAsync(IPage page, IReadOnlyList<string> addresses)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            known.UnionWith(await page.EvaluateAsync<string[]>(Parts));
        }

        return known;
    }

    // Every form gets some of the texts, the note all of them, and the child a name of them.
    private static async Task<int> KeepAsync(HostileSite site, Guid child, List<string> texts, int each)
    {
        var (kept, turn) = (0, 0);
        foreach (var form in RecordMenu.For(Role.Supervisor).Select(static act => act.Page).Where(static form => form is not ("record/seal" or "record/confidential" or "record/confidential-take-off" or "record/discharge")))
        {
            var all = form is "record/note";
            for (var count = 0; count < (all ? texts.Count : each); count++)
                kept += await FillAsync(site.Page, Links.OfChild(child, form), texts[turn++ % texts.Count]) ? 1 : 0;
        }

        foreach (var kind in (Type[])[typeof(Child), typeof(Person), typeof(Placement)])
            kept += await FillAsync(site.Page, Links.OfChild(child, $"correct/{await StandingAsync(site, child, kind):N}"), texts[turn++ % texts.Count]) ? 1 : 0;
        return kept;
    }

    private static async Task<bool> FillAsync(IPage page, string address, string words) =>
        await page.EvaluateAsync<bool>(Fill, new[] { address, words, $"{DemoCaseload.Day.Month}", $"{DemoCaseload.Day.Day}", $"{DemoCaseload.Day.Year}" });

    private static async Task<Guid> StandingAsync(HostileSite site, Guid child, Type kind)
    {
        await using var db = site.Site.Services.GetRequiredService<Database>().Open();
        var history = (await new App.Facts.FactsLoader(db).LoadAsync(child, TestContext.Current.CancellationToken))!;
        var superseded = history.Versions.Select(static fact => fact.Supersedes).OfType<Guid>().ToHashSet();
        return history.Versions.Last(fact => fact.GetType() == kind && !superseded.Contains(fact.Id) && !fact.EnteredInError).Id;
    }

    private static List<string> Listen(IPage page)
    {
        var heard = new List<string>();
        page.Dialog += (_, dialog) =>
        {
            heard.Add($"A dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") heard.Add(message.Text);
        };
        page.PageError += (_, error) => heard.Add(error);
        page.Popup += (_, popup) => heard.Add($"A window: {popup.Url}");
        return heard;
    }

    private static List<string> Texts()
    {
        var sample = Repository.Sample("strings", "blns.json") is { } path ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))! : [];
        var texts = new List<string> { string.Empty };
        foreach (var text in Own.Concat(sample).Where(static text => text.Length > 0 && !text.Any(char.IsControl)))
        {
            if (texts[^1].Length + text.Length > Together) texts.Add(text);
            else texts[^1] = texts[^1].Length == 0 ? text : $"{texts[^1]} · {text}";
        }

        return texts;
    }
}
