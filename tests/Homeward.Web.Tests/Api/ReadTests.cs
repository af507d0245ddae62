using System.Net;
using System.Text.Json;
using Homeward.App.Exchange.CaseFile;
using Homeward.App.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Api;

public sealed class ReadTests(ApiAgency agency) : IClassFixture<ApiAgency>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Child_is_answered_as_a_case_file_that_reads_back_with_its_version_for_a_write()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        using var answer = await client.GetAsync(At($"children/{child}"), Stop);
        Assert.Equal("\"0\"", answer.Headers.ETag!.Tag);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var read = CaseFileReader.Read(await answer.Content.ReadAsByteArrayAsync(Stop), "answer");
        Assert.Empty(read.Faults);
        Assert.Equal("Ana", Assert.Single(read.Cases).Name);

        using var again = new HttpRequestMessage(HttpMethod.Get, At($"children/{child}"));
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag);
        using var same = await client.SendAsync(again, Stop);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    [Fact]
    public async Task Due_list_is_that_of_the_day_asked_for_and_of_what_was_known_then()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        using var now = await JsonAsync(client, $"children/{child}/due");
        Assert.Equal(("homeward-due/1", "2026-04-14"), (now.RootElement.GetProperty("format").GetString(), now.RootElement.GetProperty("asOf").GetString()));
        var due = now.RootElement.GetProperty("children")[0].GetProperty("due").EnumerateArray().ToList();
        Assert.NotEmpty(due);
        Assert.All(due, static item => Assert.NotEqual("", item.GetProperty("because").GetString()));
        using var then = await JsonAsync(client, $"children/{child}/due?asOf=2026-01-06&eligibility=true");
        Assert.NotEqual(due.Count(IsOverdue), then.RootElement.GetProperty("children")[0].GetProperty("due").EnumerateArray().Count(IsOverdue));
        using var before = await JsonAsync(client, $"children/{child}/due?knownOn=2026-01-01");
        Assert.Equal(1, before.RootElement.GetProperty("notOnRecord").GetArrayLength());
    }

    [Theory]
    [InlineData("due?asOf=yesterday")]
    [InlineData("due?knownOn=2026-04-15")]
    [InlineData("due?asOf=9999-12-31")]
    [InlineData("due?eligibility=perhaps")]
    public async Task Question_that_cannot_be_read_is_refused_with_a_sentence(string question)
    {
        var child = await agency.ChildAsync();
        using var answer = await (await agency.ClientAsync(agency.Keisha)).GetAsync(At($"children/{child}/{question}"), Stop);
        Assert.Equal((400, "homeward:unreadable"), ((await answer.ProblemAsync()).Status, (await answer.ProblemAsync()).Type));
    }

    [Fact]
    public async Task List_of_children_is_the_callers_own_page_by_page()
    {
        await using var other = new ApiAgency();
        await other.InitializeAsync();
        var mine = new List<Guid>();
        for (var at = 0; at < 5; at++) mine.Add(await other.ChildAsync());
        await other.ChildAsync(other.Ada, "Not mine");
        var client = await other.ClientAsync(other.Keisha);
        var found = new List<Guid>();
        for (var next = "/api/v1/children?limit=2"; next is not null;)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri(next, UriKind.Relative), Stop));
            found.AddRange(page.RootElement.GetProperty("children").EnumerateArray().Select(static child => child.GetProperty("id").GetGuid()));
            next = page.RootElement.GetProperty("next").GetString();
        }

        Assert.Equal(mine.Order(), found.Order());
        await using var db = other.Db();
        var reads = await db.CaseReads.AsNoTracking().Where(read => read.WorkerId == other.Keisha).ToListAsync(Stop);
        Assert.Equal(mine.Order(), reads.Select(static read => read.ChildId).Order());
        Assert.All(reads, static read => Assert.Contains(", token ", read.From, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Today_shows_what_is_owed_to_the_callers_children_and_no_others()
    {
        var mine = await agency.ChildAsync();
        await agency.ChildAsync(agency.Ada, "Zed");
        var said = await (await agency.ClientAsync(agency.Keisha)).GetStringAsync(At("today"), Stop);
        using var today = JsonDocument.Parse(said);
        Assert.Contains(today.RootElement.GetProperty("owed").EnumerateArray(), item => item.GetProperty("childId").GetGuid() == mine);
        Assert.DoesNotContain("Zed", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_tells_versions_changes_and_who_looked()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        using var act = await client.ActAsync("note.add", $$"""{"kind":"contact","text":"Seen.","children":[{"childId":"{{child}}","version":0}]}""");
        using var history = await JsonAsync(client, $"children/{child}/history");
        Assert.Equal(1, history.RootElement.GetProperty("version").GetInt64());
        Assert.Equal(["note.add"], history.RootElement.GetProperty("changes").EnumerateArray().Select(static change => change.GetProperty("process").GetString()));
        Assert.Equal("Seen.", history.RootElement.GetProperty("notes")[0].GetProperty("text").GetString());
        Assert.Equal(3, history.RootElement.GetProperty("facts").GetArrayLength());
        Assert.NotEqual(0, history.RootElement.GetProperty("reads").GetArrayLength());
    }

    [Theory]
    [InlineData("children/{0}")]
    [InlineData("children/{0}/due")]
    [InlineData("children/{0}/history")]
    public async Task Case_that_is_not_open_is_answered_as_one_that_is_not_there(string path)
    {
        var child = await agency.ChildAsync();
        foreach (var stranger in (Guid[])[agency.Ada, agency.Lena])
        {
            var client = await agency.ClientAsync(stranger, TokenScope.Read);
            using var closed = await client.GetAsync(At(path.Replace("{0}", child.ToString(), StringComparison.Ordinal)), Stop);
            using var nowhere = await client.GetAsync(At(path.Replace("{0}", Guid.NewGuid().ToString(), StringComparison.Ordinal)), Stop);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
            Assert.Equal(await closed.Content.ReadAsStringAsync(Stop), await nowhere.Content.ReadAsStringAsync(Stop));
        }
    }

    [Fact]
    public async Task Token_that_may_only_write_reads_nothing()
    {
        var child = await agency.ChildAsync();
        using var answer = await (await agency.ClientAsync(agency.Keisha, TokenScope.Write)).GetAsync(At($"children/{child}"), Stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Uri At(string path) => new($"/api/v1/{path}", UriKind.Relative);

    private static bool IsOverdue(JsonElement item) => item.GetProperty("status").GetString() is "overdue";

    private static async Task<JsonDocument> JsonAsync(HttpClient client, string path) => JsonDocument.Parse(await client.GetStringAsync(At(path), Stop));
}
