using System.Net;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Facts;
using Homeward.App.Seeding;
using Homeward.Rules.Facts;
using Homeward.Web.Infrastructure;
using Homeward.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Hostile;

/// <summary>Hostile words in the text fields of every form that is no act of the record menu: they stand where the page says they are kept, letter for letter, or are refused with a sentence.</summary>
public sealed class HostileSiteTests(DemoSite demo, ITestOutputHelper output) : IClassFixture<DemoSite>
{
    private const int Long = 1_800;
    private const int Line = 150;
    private static readonly Guid Child = DemoCaseload.Cases[1].Id;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Removal_of_a_child_of_any_name() => EachAsync(demo.Client, static () => Task.FromResult(Links.Removal), Line, onlyFirst: "[0]");

    [Fact]
    public async Task Reason_to_put_a_line_off()
    {
        await using var db = demo.Site.Services.GetRequiredService<Database>().Open();
        var (day, ours) = (DemoCaseload.Day.AddDays(2), DemoCaseload.Cases.Select(static one => one.Id).ToList());
        var item = await db.DueItems.AsNoTracking().Where(item => ours.Contains(item.ChildId) && item.Owed && item.DueOn > day).OrderBy(static item => item.DueOn).FirstAsync(Stop);
        await EachAsync(
            demo.Client,
            () => Task.FromResult(Links.PutOff(item.ChildId, LineName.Of(item))),
            Long,
            also: new() { ["Until.Day"] = $"{DemoCaseload.Day.AddDays(1).Day}" },
            shown: [Links.Child(item.ChildId), Links.OfChild(item.ChildId, "history")]);
    }

    [Theory]
    [InlineData(typeof(Person))]
    [InlineData(typeof(Placement))]
    [InlineData(typeof(Rules.Facts.Child))]
    public Task Correction_of_a_fact_and_its_reason(Type kind) => EachAsync(
        demo.Client, async () => Links.OfChild(Child, $"correct/{await StandingAsync(kind):N}"), Long, also: new() { ["InError"] = null }, shown: [Links.OfChild(Child, "history")]);

    [Fact]
    public async Task Title_of_a_paper_and_the_reason_it_is_withdrawn()
    {
        foreach (var words in HostileWords.Batches(Long))
        {
            var form = await HostileForm.OfAsync(demo.Client, Links.OfChild(Child, "papers/attach"));
            var answer = await AttachAsync(HostileForm.Answers(form), words);
            if (answer.StatusCode is not HttpStatusCode.Redirect)
            {
                await HostileForm.IsRefusedAsync(answer, ["Title"], words);
                continue;
            }

            var page = await HostileForm.PageAsync(demo.Client, Links.Papers(Child));
            HostileForm.RunsNothing(page);
            Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            await SendAsync(demo.Client, page.QuerySelector("a[href*='/withdraw']")!.GetAttribute("href")!, words, [Links.Papers(Child), Links.OfChild(Child, "history")], [], null, null);
        }
    }

    private async Task<HttpResponseMessage> AttachAsync(IEnumerable<KeyValuePair<string, string>> answers, string title)
    {
        using var content = new MultipartFormDataContent();
        // The form disposes of its parts.
#pragma warning disable CA2000
        foreach (var (name, value) in answers.Where(static answer => answer.Key is not ("Paper" or "Title" or "Label" or "About" or "Also"))) content.Add(new StringContent(value), name);
        content.Add(new StringContent(title), "Title");
        content.Add(new ByteArrayContent("A letter."u8.ToArray()), "Paper", "letter.txt");
#pragma warning restore CA2000
        return await demo.Client.PostAsync(new Uri(Links.OfChild(Child, "papers/attach"), UriKind.Relative), content, Stop);
    }

    [Fact]
    public async Task Reason_two_records_are_one_and_two_again()
    {
        var (kept, other) = (DemoCaseload.Cases[2].Id, DemoCaseload.Cases[3].Id);
        foreach (var words in HostileWords.Batches(Long)) await ThereAndBackAsync(kept, $"merge/{other:N}", words, []);
    }

    [Fact]
    public async Task Reason_two_persons_are_one_and_two_again()
    {
        foreach (var one in DemoCaseload.Cases)
        {
            if (await PeopleOfAsync(one.Id) is not { Count: > 1 }) continue;
            foreach (var words in HostileWords.Batches(Long))
            {
                var people = await PeopleOfAsync(one.Id);
                await ThereAndBackAsync(one.Id, "same-person", words, new() { ["Kept"] = people[0], ["Merged"] = people[1] });
            }

            return;
        }

        Assert.Fail("No case of the demonstration has two persons.");
    }

    [Fact]
    public Task Case_asked_for_in_an_emergency() => EachAsync(demo.Client, static () => Task.FromResult(Links.OpenACase), Long);

    [Fact]
    public Task Sealed_case_asked_for() => EachAsync(demo.Client, static () => Task.FromResult(Links.SealedCases), Line, keptFromSight: true);

    [Fact]
    public Task Record_looked_for_to_merge() => EachAsync(demo.Client, static () => Task.FromResult(Links.OfChild(Child, "merge")), Long, keptFromSight: true);

    [Fact]
    public Task Name_of_a_token() => EachAsync(demo.Client, static () => Task.FromResult(Links.SignInTokens), 90, also: new() { ["Days"] = "3" }, answersAtOnce: true);

    [Fact]
    public async Task Colleague_of_any_name_and_user_name()
    {
        var alex = await demo.ClientOfAsync("Alex Moreno");
        await EachAsync(alex, static () => Task.FromResult(Links.NewPerson), Line, answersAtOnce: true, also: new() { ["SupervisorId"] = "", ["AgencyId"] = "" });
        foreach (var words in HostileWords.Batches(Line))
            await SendAsync(alex, Links.NewPerson, words, [Links.People], new() { ["UserName"] = $"u{Guid.NewGuid():N}", ["SupervisorId"] = "", ["AgencyId"] = "" }, null, null, answersAtOnce: true);
    }

    [Fact]
    public async Task Household_of_a_colleague_and_the_reason_it_is_taken_off()
    {
        var address = Links.OwnHousehold(DemoStaff.Dana.Id);
        foreach (var words in HostileWords.Batches(Line))
        {
            await SendAsync(demo.Client, address, words, [address], [], "main form:not([action*=Untie])", null);
            if ((await HostileForm.PageAsync(demo.Client, address)).QuerySelector("form[action*=Untie]") is not null)
                await SendAsync(demo.Client, address, words, [address], [], "main form[action*=Untie]", "?handler=Untie", keptFromSight: true);
        }
    }

    [Theory]
    [InlineData("rule/fed-ph-12/1", "AlertDays", "30")]
    [InlineData("reading/TrialHomeVisitMonths", "Value", "4")]
    public async Task Change_of_the_law_its_citation_and_why_and_why_it_is_withdrawn(string page, string number, string value)
    {
        var alex = await demo.ClientOfAsync("Alex Moreno");
        var from = DemoCaseload.Day.AddDays(40);
        foreach (var words in HostileWords.Batches(Long))
        {
            var change = await SendAsync(
                alex, $"/agency/law/{page}", words, [], new() { [number] = value, ["From.Month"] = $"{from.Month}", ["From.Day"] = $"{from.Day}", ["From.Year"] = $"{from.Year}", ["Through.Month"] = "", ["Through.Day"] = "", ["Through.Year"] = "" }, null, null);
            if (change is not null) await SendAsync(alex, $"{change}/withdraw", words, [change], [], null, null);
        }
    }

    [Theory]
    [InlineData("/digest?day=")]
    [InlineData("/caseload?after=")]
    [InlineData("/today?after=")]
    [InlineData("/search?q=")]
    [InlineData("/agency/law/coverage?q=")]
    [InlineData("/calendar/")]
    [InlineData("/agency/law/reading/")]
    [InlineData("/agency/law/rule/")]
    public async Task Address_of_any_letters_is_answered_and_runs_nothing(string path)
    {
        foreach (var text in HostileWords.All.Where(static text => text.IsNormalized() || !text.Any(char.IsSurrogate)))
        {
            var answer = await demo.Client.GetAsync(new Uri(path + Uri.EscapeDataString(text), UriKind.Relative), Stop);
            Assert.True((int)answer.StatusCode < 500, $"{path}{text}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType is "text/html") HostileForm.RunsNothing(await HostileForm.ReadAsync(answer));
        }
    }

    [Fact]
    public async Task Whatever_is_looked_for_is_answered_with_what_was_found_or_what_to_do()
    {
        foreach (var text in HostileWords.All)
        {
            using var form = new FormUrlEncodedContent([new("q", text)]);
            var answer = await demo.Client.PostAsync(new Uri(Links.Search, UriKind.Relative), form, Stop);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{text}: {answer.StatusCode}");
            var page = await HostileForm.ReadAsync(answer);
            HostileForm.RunsNothing(page);
            Assert.NotNull(page.QuerySelector("#error-summary, .hw-empty, .hw-table, .hw-history__item"));
        }
    }

    // Each text in each field of a form that is asked for anew each time.
    private async Task EachAsync(
        HttpClient client,
        Func<Task<string>> address,
        int most,
        Dictionary<string, string?>? also = null,
        string[]? shown = null,
        string? onlyFirst = null,
        bool keptFromSight = false,
        bool answersAtOnce = false)
    {
        var (kept, refused) = (0, 0);
        foreach (var words in HostileWords.Batches(most))
        {
            if (await SendAsync(client, await address(), words, shown ?? [], also ?? [], null, null, onlyFirst, keptFromSight, answersAtOnce) is not null) kept++;
            else refused++;
        }

        output.WriteLine($"{HostileWords.Outside} outside strings in {kept + refused} texts: {kept} kept, {refused} refused.");
    }

    // Where it led, when it was kept; null when it was refused.
    private static async Task<string?> SendAsync(
        HttpClient client,
        string address,
        string words,
        string[] shown,
        Dictionary<string, string?> also,
        string? which,
        string? handler,
        string? onlyFirst = null,
        bool keptFromSight = false,
        bool answersAtOnce = false)
    {
        var form = await HostileForm.OfAsync(client, address, which);
        var texts = HostileForm.TextFields(form).Where(name => !also.ContainsKey(name) && (onlyFirst is null || !name.Contains('[', StringComparison.Ordinal) || name.Contains(onlyFirst, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(texts);
        var answers = HostileForm.Answers(form).Where(answer => !texts.Contains(answer.Key) && !also.ContainsKey(answer.Key) && IsFirst(answer.Key, onlyFirst))
            .Concat(also.Where(static answer => answer.Value is not null).Select(static answer => KeyValuePair.Create(answer.Key, answer.Value!))).Concat(texts.Select(field => KeyValuePair.Create(field, words)));
        using var content = new FormUrlEncodedContent(answers);
        var action = handler is null ? form.GetAttribute("action") is { Length: > 0 } own && own.StartsWith('?') ? own : string.Empty : handler;
        var answer = await client.PostAsync(new Uri(address + action, UriKind.Relative), content, Stop);
        if (answer.StatusCode is not HttpStatusCode.Redirect && !answersAtOnce)
        {
            if (keptFromSight && answer.StatusCode is HttpStatusCode.OK) HostileForm.RunsNothing(await HostileForm.ReadAsync(answer));
            else await HostileForm.IsRefusedAsync(answer, texts, words);
            return null;
        }

        if (answersAtOnce)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await HostileForm.ReadAsync(answer);
            HostileForm.RunsNothing(page);
            if (page.QuerySelector("#error-summary") is not null) return null;
            Assert.True(shown.Length > 0 || page.QuerySelector("main")!.TextContent.Contains(words, StringComparison.Ordinal), $"{address} does not show {words}");
            foreach (var kept in shown) Assert.Contains(words, (await HostileForm.PageAsync(client, kept)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            return address;
        }

        var led = answer.Headers.Location!.ToString();
        if (keptFromSight) return led;
        foreach (var kept in (string[])[led, .. shown])
        {
            var page = await HostileForm.PageAsync(client, kept);
            HostileForm.RunsNothing(page);
            if (HostileForm.Plain(page.QuerySelector("main")!.TextContent).Contains(HostileForm.Plain(words), StringComparison.Ordinal)) return led;
        }

        Assert.Fail($"{address}: what was saved is on none of its pages: {words}");
        return null;
    }

    private static bool IsFirst(string name, string? onlyFirst) => onlyFirst is null || !name.Contains('[', StringComparison.Ordinal) || name.Contains(onlyFirst, StringComparison.Ordinal);

    private async Task ThereAndBackAsync(Guid child, string page, string words, Dictionary<string, string?> also)
    {
        if (await SendAsync(demo.Client, Links.OfChild(child, page), words, [Links.OfChild(child, "history")], also, null, null) is null) return;
        var back = (await HostileForm.PageAsync(demo.Client, Links.OfChild(child, "history"))).QuerySelector("a[href*='/separate/']")!.GetAttribute("href")!;
        await SendAsync(demo.Client, back, words, [Links.OfChild(child, "history")], [], null, null, keptFromSight: true);
    }

    private async Task<IReadOnlyList<string>> PeopleOfAsync(Guid child) =>
    [
        .. (await HostileForm.PageAsync(demo.Client, Links.OfChild(child, "same-person"))).QuerySelectorAll("select[name=Kept] option, input[name=Kept]")
            .Select(static choice => choice.GetAttribute("value")).OfType<string>().Where(static value => value.Length > 0),
    ];

    private async Task<Guid> StandingAsync(Type kind)
    {
        await using var db = demo.Site.Services.GetRequiredService<Database>().Open();
        var history = (await new FactsLoader(db).LoadAsync(Child, Stop))!;
        var superseded = history.Versions.Select(static fact => fact.Supersedes).OfType<Guid>().ToHashSet();
        return history.Versions.Last(fact => fact.GetType() == kind && !superseded.Contains(fact.Id) && !fact.EnteredInError).Id;
    }
}
