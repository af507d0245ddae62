using System.Net;
using System.Text;
using System.Text.Json;
using Homeward.App.Notes;
using Homeward.App.Operations;
using Homeward.TestKit;
using Homeward.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Api;

/// <summary>Whatever is sent, the answer is a sentence; nothing is a fault of ours, and what is stored is what was sent.</summary>
public sealed class HostileActTests(ApiAgency agency) : IClassFixture<ApiAgency>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_of_the_318_parsing_cases_is_answered_with_a_problem_as_a_whole_body_and_as_an_answer()
    {
        var path = Repository.Sample("csv-json-edge", "json-test-suite.parsing.json");
        Assert.SkipWhen(path is null, "The outside sample csv-json-edge/json-test-suite.parsing.json is not here.");
        using var suite = JsonDocument.Parse(await File.ReadAllBytesAsync(path, Stop));
        var (client, child) = (await agency.ClientAsync(agency.Keisha), await agency.ChildAsync());
        Assert.Equal(318, suite.RootElement.GetArrayLength());
        foreach (var one in suite.RootElement.EnumerateArray())
        {
            var (name, input) = (one.GetProperty("name").GetString(), Text(one.GetProperty("input")));
            await RefusedAsync(client, name, "visit.record", input);
            await RefusedAsync(client, name, "fact.record", $$"""{"kind":"fairHearingRequests","answers":{{input}},"children":[{"childId":"{{child}}","version":0}]}""");
            await RefusedAsync(client, name, "visit.record", $$"""{"on":{{input}},"mode":{{input}},"place":"residence","seenAlone":{{input}},"children":{{input}}}""");
        }
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public async Task Hundred_thousand_brackets_are_refused(char bracket) =>
        await RefusedAsync(await agency.ClientAsync(agency.Keisha), "brackets", "fact.record", "{\"answers\":" + new string(bracket, 100_000));

    [Fact]
    public async Task Answers_nested_deeper_than_64_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 70)) + "1" + new string('}', 70);
        using var answer = await (await agency.ClientAsync(agency.Keisha)).ActAsync("fact.record", $$"""{"kind":"removals","answers":{{deep}},"children":[]}""");
        Assert.Equal(400, (await answer.ProblemAsync()).Status);
    }

    [Theory]
    [InlineData("""{"on":"2026-04-10","On":"2026-04-11","mode":"inPerson","place":"residence"}""")]
    [InlineData("""{"on":"2026-04-10","on":"2026-04-11","mode":"inPerson","place":"residence"}""")]
    [InlineData("""{"on":"2026-04-10","mode":0,"place":"residence"}""")]
    [InlineData("""{"on":"2026-04-10","mode":"inPerson","place":"residence","process":"visit.record"}""")]
    [InlineData("""{"on":"2026-04-10","mode":"inPerson","place":"residence","\uD800":1}""")]
    [InlineData("""{"on":"2026-04-10","mode":"inPerson","place":"residence","note":"\uD800"}""")]
    public async Task Body_that_is_only_nearly_right_is_refused(string body) =>
        await RefusedAsync(await agency.ClientAsync(agency.Keisha), body, "visit.record", body);

    [Theory]
    [InlineData("2026-04-10")]
    [InlineData("2026-04-10T21:40:00")]
    public async Task Time_without_an_offset_is_refused(string time)
    {
        using var answer = await (await agency.ClientAsync(agency.Keisha)).ActAsync("missing.report", $$"""{"since":"2026-04-09","agencyInformedAt":"{{time}}"}""");
        Assert.Equal(["#/agencyInformedAt"], (await answer.ProblemAsync()).At);
    }

    [Fact]
    public async Task Every_act_with_every_answer_given_and_none_of_it_true_is_answered_without_a_fault()
    {
        var client = await agency.ClientAsync(agency.Keisha);
        foreach (var (process, act) in OperationKinds.All)
        {
            var child = await agency.ChildAsync();
            foreach (var operation in (Operation[])[AnyAct.Full(act) with { Children = [new(child, 0)] }, AnyAct.Full(act) with { Children = [new(child, 0), new(Guid.NewGuid(), 9)] }])
            {
                using var answer = await client.ActAsync(process, JsonSerializer.Serialize(operation, act, ApiJson.Options));
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity, $"{process}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Stop)}");
            }
        }
    }

    [Fact]
    public async Task Naughty_text_comes_back_byte_for_byte_or_is_refused()
    {
        var path = Repository.Sample("strings", "blns.json");
        Assert.SkipWhen(path is null, "The outside sample strings/blns.json is not here.");
        var (client, child) = (await agency.ClientAsync(agency.Keisha), await agency.ChildAsync());
        var kept = new List<string>();
        var refused = 0;
        foreach (var text in JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(path, Stop))!)
        {
            var act = new AddNote { Kind = NoteKind.Contact, Text = text, Children = [new(child, kept.Count)] };
            using var answer = await client.ActAsync("note.add", JsonSerializer.Serialize(act, ApiJson.Options));
            if (answer.StatusCode is HttpStatusCode.OK)
            {
                kept.Add(text);
                continue;
            }

            Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity, $"{text}: {await answer.Content.ReadAsStringAsync(Stop)}");
            refused++;
        }

        using var history = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/children/{child}/history", UriKind.Relative), Stop));
        var read = history.RootElement.GetProperty("notes").EnumerateArray().Select(static note => note.GetProperty("text").GetString()!);
        Assert.Equal(kept.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
        Assert.True(kept.Count > 450, $"{kept.Count} kept, {refused} refused");
    }

    // Some cases hold bytes that are no text; what is left of them is still no act.
    private static string Text(JsonElement input)
    {
        try
        {
            return input.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return input.GetRawText()[1..^1];
        }
    }

    private static async Task RefusedAsync(HttpClient client, string? name, string process, string body)
    {
        using var answer = await client.ActAsync(process, Encoding.UTF8.GetBytes(body), Guid.NewGuid());
        Assert.True((int)answer.StatusCode is 400 or 422 or 428, $"{name}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Stop)}");
        await answer.ProblemAsync();
    }
}
