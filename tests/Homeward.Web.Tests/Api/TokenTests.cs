using System.Net;
using System.Text.Json;
using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Web.Tests.Api;

public sealed class TokenTests(ApiAgency agency) : IClassFixture<ApiAgency>
{
    private static readonly Uri Me = new("/api/v1/me", UriKind.Relative);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_acts_as_its_owner()
    {
        using var me = JsonDocument.Parse(await (await agency.ClientAsync(agency.Keisha)).GetStringAsync(Me, Stop));
        Assert.Equal("Keisha Lang", me.RootElement.GetProperty("name").GetString());
        Assert.Equal("caseManager", me.RootElement.GetProperty("role").GetString());
        Assert.Equal(["read", "write"], me.RootElement.GetProperty("scope").EnumerateArray().Select(static scope => scope.GetString()));
    }

    [Fact]
    public async Task Token_is_not_in_the_database_and_its_hash_opens_nothing()
    {
        var text = await agency.TokenAsync(agency.Priya);
        await using var db = agency.Db();
        var kept = await db.ApiTokens.Where(token => token.AccountId == ApiAgency.AccountOf(agency.Priya)).OrderByDescending(static token => token.Id).FirstAsync(Stop);
        Assert.DoesNotContain(text, JsonSerializer.Serialize(kept), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Convert.ToHexStringLower(kept.Hash)));
        var deed = await db.LedgerEntries.OrderByDescending(static entry => entry.Sequence).FirstAsync(Stop);
        Assert.Equal($"token:{kept.Id:N}", deed.Records);
        Assert.DoesNotContain(text, JsonSerializer.Serialize(deed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("homeward_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Request_without_a_token_that_serves_is_refused_with_a_problem(string? text)
    {
        using var answer = await agency.With(text).GetAsync(Me, Stop);
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests]);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Cookie_of_a_session_opens_nothing_under_the_api()
    {
        await using var db = agency.Db();
        var account = await db.Accounts.SingleAsync(known => known.WorkerId == agency.Keisha, Stop);
        var session = await new SignIns(db, agency.RealClock).OpenAsync(account.Id, SignInWay.Passkey, "127.0.0.1", stop: Stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, Me);
        request.Headers.Add("Cookie", $"homeward={session}");
        using var answer = await agency.With(null).SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        using var page = new HttpRequestMessage(HttpMethod.Get, new Uri("/today", UriKind.Relative));
        page.Headers.Add("Cookie", $"homeward={session}");
        using var open = await agency.With(null).SendAsync(page, Stop);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task Token_opens_no_page()
    {
        using var answer = await (await agency.ClientAsync(agency.Keisha)).GetAsync(new Uri("/today", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Answer_allows_no_other_site_to_read_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, Me);
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        using var answer = await agency.With(null).SendAsync(request, Stop);
        Assert.False(answer.IsSuccessStatusCode);
        Assert.DoesNotContain(answer.Headers, static header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Revoked_token_opens_nothing_at_the_next_request()
    {
        var text = await agency.TokenAsync(agency.Lena, TokenScope.Read);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(text));
        await using var db = agency.Db();
        var tokens = new ApiTokens(db, agency.RealClock);
        var lena = (await Actors.OfAsync(db, agency.Lena, "test", Stop))!;
        var priya = (await Actors.OfAsync(db, agency.Priya, "test", Stop))!;
        var mine = (await tokens.OfAsync(ApiAgency.AccountOf(agency.Lena), Stop))[0];
        Assert.NotNull(mine.LastUsedAt);
        Assert.False(await tokens.RevokeAsync(priya, ApiAgency.AccountOf(agency.Priya), mine.Id, Stop));
        Assert.True(await tokens.RevokeAsync(lena, ApiAgency.AccountOf(agency.Lena), mine.Id, Stop));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(text));
        Assert.Empty(await tokens.OfAsync(ApiAgency.AccountOf(agency.Lena), Stop));
        Assert.Equal("Revoke an API token", (await db.LedgerEntries.OrderByDescending(static entry => entry.Sequence).FirstAsync(Stop)).Process);
    }

    [Theory]
    [InlineData(0, TokenScope.Read, "Days")]
    [InlineData(91, TokenScope.Read, "Days")]
    [InlineData(30, TokenScope.None, "Scope")]
    [InlineData(30, TokenScope.Export, "Scope")]
    public async Task Token_beyond_ninety_days_or_the_role_is_not_made(int days, TokenScope scope, string field)
    {
        await using var db = agency.Db();
        var keisha = (await Actors.OfAsync(db, agency.Keisha, "test", Stop))!;
        var (text, refusals) = await new ApiTokens(db, agency.RealClock).MakeAsync(keisha, ApiAgency.AccountOf(agency.Keisha), new TokenAsked("a test", scope, days), Stop);
        Assert.Null(text);
        Assert.Equal(field, Assert.Single(refusals).Field);
    }

    [Fact]
    public void Administrator_gives_a_token_nothing_and_only_an_auditor_gives_one_the_export()
    {
        Assert.Equal(TokenScope.None, Of(Role.Administrator));
        Assert.Equal([Role.Auditor], Enum.GetValues<Role>().Where(static role => Of(role).HasFlag(TokenScope.Export)));
        Assert.Equal(TokenScope.Read, Of(Role.Auditor, Guid.NewGuid()));

        static TokenScope Of(Role role, Guid? contract = null) =>
            TokenScopes.Of(new Actor { WorkerId = Guid.NewGuid(), Name = "Somebody", Role = role, Unit = [], Conflicts = [], ContractAgency = contract, From = "test" });
    }

    private async Task<HttpStatusCode> StatusAsync(string token)
    {
        using var answer = await agency.With(token).GetAsync(Me, Stop);
        return answer.StatusCode;
    }
}
