using System.Net;
using System.Text;
using System.Text.Json;
using Homeward.App.Tokens;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Api;

public sealed class ActTests(ApiAgency agency) : IClassFixture<ApiAgency>
{
    private const string Answers = "\"on\":\"2026-04-10\",\"mode\":\"inPerson\",\"place\":\"residence\"";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Act_sent_again_with_its_key_gets_the_same_answer_and_changes_nothing_again()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        var (key, body) = (Guid.NewGuid(), Visit(child, 0));
        using var first = await client.ActAsync("visit.record", body, key);
        using var second = await client.ActAsync("visit.record", body, key);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(Stop), await second.Content.ReadAsStringAsync(Stop));
        Assert.Equal(1, await VisitsAsync(child));

        using var other = await client.ActAsync("visit.record", Visit(child, 1), key);
        Assert.Equal((422, "homeward:key-reused"), await KindAsync(other));
        using var stranger = await (await agency.ClientAsync(agency.Omar)).ActAsync("visit.record", body, key);
        Assert.Equal((422, "homeward:key-reused"), await KindAsync(stranger));
    }

    [Fact]
    public async Task Fifty_at_once_with_one_key_make_one_record()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        var (key, body) = (Guid.NewGuid(), Visit(child, 0));
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var answer = await client.ActAsync("visit.record", body, key);
            return (answer.StatusCode, Said: await answer.Content.ReadAsStringAsync(Stop));
        }));
        Assert.All(answers, static answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(answers.Select(static answer => answer.Said).Distinct(StringComparer.Ordinal));
        Assert.Equal(1, await VisitsAsync(child));
    }

    [Fact]
    public async Task Act_without_its_key_is_refused()
    {
        var child = await agency.ChildAsync();
        using var content = new StringContent(Visit(child, 0), Encoding.UTF8, "application/json");
        using var answer = await (await agency.ClientAsync(agency.Keisha)).PostAsync(new Uri("/api/v1/acts/visit.record", UriKind.Relative), content, Stop);
        Assert.Equal((400, "homeward:unreadable"), await KindAsync(answer));
    }

    [Fact]
    public async Task Act_without_the_version_it_is_based_on_is_refused_and_one_on_an_old_version_is_shown_both()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        using var bare = await client.ActAsync("visit.record", $"{{{Answers}}}");
        Assert.Equal((428, "homeward:version-missing"), await KindAsync(bare));
        using var without = await client.ActAsync("visit.record", $$"""{{{Answers}},"children":[{"childId":"{{child}}"}]}""");
        Assert.Equal((428, "homeward:version-missing"), await KindAsync(without));

        using var first = await client.ActAsync("visit.record", Visit(child, 0));
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var late = await client.ActAsync("visit.record", Visit(child, 0));
        using var problem = JsonDocument.Parse(await late.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var stale = Assert.Single(problem.RootElement.GetProperty("stale").EnumerateArray());
        Assert.Equal((0, 1), (stale.GetProperty("basedOn").GetInt64(), stale.GetProperty("current").GetInt64()));
        Assert.Equal("visit.record", Assert.Single(stale.GetProperty("changes").EnumerateArray()).GetProperty("process").GetString());
        Assert.Equal(1, await VisitsAsync(child));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_body_is_said_at_once_and_where()
    {
        var child = await agency.ChildAsync();
        using var answer = await (await agency.ClientAsync(agency.Keisha)).ActAsync(
            "visit.record", $$"""{"on":"April 10","mode":"byPigeon","seenAlone":[null,"x"],"nope/y":1,"note":null,"children":[{"childId":"{{child}}","version":0}]}""");
        var (status, type, at) = await answer.ProblemAsync();
        Assert.Equal((400, "homeward:unreadable"), (status, type));
        Assert.Equal(["#/on", "#/mode", "#/seenAlone/0", "#/seenAlone/1", "#/nope~1y", "#/place"], at);
    }

    [Fact]
    public async Task Refusal_of_an_act_points_to_its_field()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Keisha);
        using var answer = await client.ActAsync("visit.record", Visit(child, 0).Replace("2026-04-10", "2026-12-24", StringComparison.Ordinal));
        var (status, type, at) = await answer.ProblemAsync();
        Assert.Equal((422, "homeward:refused"), (status, type));
        Assert.Equal(["#/on"], at);
        using var fact = await client.ActAsync("fact.record", $$"""{"kind":"fairHearingRequests","answers":{"requestedOn":"soon"},"children":[{"childId":"{{child}}","version":0}]}""");
        Assert.Equal(["#/answers/requestedOn"], (await fact.ProblemAsync()).At);
    }

    [Fact]
    public async Task Case_that_is_not_open_and_one_that_is_not_there_are_answered_alike()
    {
        var child = await agency.ChildAsync();
        var client = await agency.ClientAsync(agency.Ada);
        using var closed = await client.ActAsync("visit.record", Visit(child, 0));
        using var nowhere = await client.ActAsync("visit.record", Visit(Guid.NewGuid(), 0));
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.Equal(await closed.Content.ReadAsStringAsync(Stop), await nowhere.Content.ReadAsStringAsync(Stop));
        using var unknown = await client.ActAsync("child.delete", Visit(child, 0));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Token_that_may_only_read_does_no_act()
    {
        var child = await agency.ChildAsync();
        using var answer = await (await agency.ClientAsync(agency.Keisha, TokenScope.Read)).ActAsync("visit.record", Visit(child, 0));
        Assert.Equal((403, "homeward:scope"), await KindAsync(answer));
        Assert.Equal(0, await VisitsAsync(child));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Body_that_is_no_json_in_utf8_is_refused(string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/acts/visit.record", UriKind.Relative)) { Content = new ByteArrayContent("{}"u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await (await agency.ClientAsync(agency.Keisha)).SendAsync(request, Stop);
        Assert.Equal((415, "homeward:media-type"), await KindAsync(answer));
    }

    [Fact]
    public async Task Body_above_four_mebibytes_is_refused()
    {
        var body = new byte[(4 * 1024 * 1024) + 1];
        Array.Fill(body, (byte)' ');
        using var answer = await (await agency.ClientAsync(agency.Keisha)).ActAsync("visit.record", body, Guid.NewGuid());
        Assert.Equal((413, "homeward:too-large"), await KindAsync(answer));
    }

    private static string Visit(Guid child, long version) => FormattableString.Invariant($$"""{{{Answers}},"children":[{"childId":"{{child}}","version":{{version}}}]}""");

    private static async Task<(int Status, string Type)> KindAsync(HttpResponseMessage answer)
    {
        var (status, type, _) = await answer.ProblemAsync();
        return (status, type);
    }

    private async Task<int> VisitsAsync(Guid child)
    {
        await using var db = agency.Db();
        return await db.Set<CaseworkerVisit>().CountAsync(visit => EF.Property<Guid>(visit, "ChildId") == child, Stop);
    }
}
