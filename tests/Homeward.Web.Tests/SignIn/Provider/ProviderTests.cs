using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Homeward.Web.Tests.SignIn.Provider;

/// <summary>The sign-in through an identity provider, with a real one: twelve refusals and six successes.</summary>
public sealed class ProviderTests
{
    private const string Ask = "/sign-in/provider?back=/caseload";

    [Fact]
    public Task Refused_when_the_state_is_another() =>
        RefusedAsync(static (_, _) => { }, static back => Bend(back, "state", static state => state[..^4] + "AAAA"));

    [Fact]
    public Task Refused_when_the_nonce_is_another() => ForgedAsync(static payload => payload["nonce"] = "another");

    [Fact]
    public Task Refused_when_the_issuer_is_another() => ForgedAsync(static payload => payload["iss"] = "http://127.0.0.1:1");

    [Fact]
    public Task Refused_when_the_audience_is_another() => ForgedAsync(static payload => payload["aud"] = "another-client");

    [Fact]
    public Task Refused_when_the_token_has_expired() => ForgedAsync(static payload => payload["exp"] = Seconds(TimeSpan.FromMinutes(-6)));

    [Theory]
    [InlineData("none")]
    [InlineData("RS256")]
    public Task Refused_when_the_token_is_not_signed(string algorithm) =>
        RefusedAsync((meddler, _) => meddler.Token = token => Meddler.Unsigned(token, algorithm));

    [Fact]
    public Task Refused_when_the_token_is_signed_with_the_public_key_as_a_secret() => RefusedAsync(static (meddler, provider) =>
    {
        using var key = System.Security.Cryptography.RSA.Create(provider.Keys[0].Parameters);
        var secret = new SymmetricSecurityKey(System.Text.Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem())) { KeyId = "first" };
        meddler.Token = token => Meddler.Sign(token, secret, SecurityAlgorithms.HmacSha256);
    });

    [Fact]
    public Task Refused_when_the_token_was_made_for_another_client() => ForgedAsync(static payload =>
    {
        payload["aud"] = new JsonArray("homeward", "another-client");
        payload["azp"] = "another-client";
    });

    [Fact]
    public async Task Refused_when_a_code_is_used_twice()
    {
        using var meddler = new Meddler();
        await using var site = await ProviderSite.StartAsync(meddler);
        using var visitor = new Visitor(site.Address);
        CookieCollection? before = null;
        await visitor.GoAsync(Ask, back =>
        {
            before = visitor.Cookies;
            return back;
        });
        Assert.True(visitor.HasSession);

        using var thief = new Visitor(site.Address);
        thief.Keep(before!);
        var (at, _) = await thief.GoAsync(visitor.Back!.PathAndQuery);
        Assert.EndsWith("/sign-in?refused=provider", at.PathAndQuery, StringComparison.Ordinal);
        Assert.False(thief.HasSession);
    }

    [Fact]
    public Task Refused_when_the_verifier_of_the_code_is_missing() => RefusedAsync(static (meddler, _) =>
        meddler.Ask = static form => string.Join('&', form.Split('&').Where(static part => !part.StartsWith("code_verifier=", StringComparison.Ordinal))));

    [Fact]
    public async Task Refused_when_the_discovery_leads_to_another_host()
    {
        using var meddler = new Meddler();
        await using var site = await ProviderSite.StartAsync(meddler, "/redirecting");
        using var visitor = new Visitor(site.Address);
        var (at, _) = await visitor.GoAsync(Ask);
        Assert.EndsWith("/sign-in?refused=down", at.PathAndQuery, StringComparison.Ordinal);
        Assert.False(visitor.HasSession);
    }

    [Fact]
    public Task Refused_when_the_provider_s_clock_is_more_than_five_minutes_ahead() => ForgedAsync(static payload => payload["iat"] = Seconds(TimeSpan.FromMinutes(6)));

    [Fact]
    public async Task Signs_in_a_worker_who_is_on_record_and_leads_to_the_page_that_was_asked_for()
    {
        using var meddler = new Meddler();
        await using var site = await ProviderSite.StartAsync(meddler);
        using var visitor = new Visitor(site.Address);
        var (at, answer) = await visitor.GoAsync(Ask);
        Assert.Equal("/caseload", at.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var db = site.Open();
        Assert.Equal($"subject-of-{ProviderSite.Ruth}", (await db.Accounts.SingleAsync(TestContext.Current.CancellationToken)).Subject);
    }

    [Fact]
    public async Task Signs_in_when_the_provider_has_changed_its_key_and_shows_both()
    {
        var rotated = false;
        using var meddler = new Meddler();
        meddler.Keys = keys =>
        {
            if (rotated) return;
            foreach (var second in keys.Where(static key => key!["kid"]!.GetValue<string>() is "second").ToList()) keys.Remove(second);
        };
        await using var site = await ProviderSite.StartAsync(meddler);
        using var first = new Visitor(site.Address);
        await first.GoAsync(Ask);
        Assert.True(first.HasSession);

        rotated = true;
        meddler.Token = token => Meddler.Sign(token, site.Provider.Keys[1], SecurityAlgorithms.RsaSha256);
        using var second = new Visitor(site.Address);
        await second.GoAsync(Ask);
        Assert.True(second.HasSession);
    }

    [Fact]
    public async Task Signs_in_when_the_token_says_something_unknown()
    {
        using var meddler = new Meddler();
        await using var site = await ProviderSite.StartAsync(meddler);
        meddler.Token = token => Meddler.Sign(token, site.Provider.Keys[0], SecurityAlgorithms.RsaSha256, static payload => payload["shoe"] = new JsonObject { ["size"] = 42 });
        using var visitor = new Visitor(site.Address);
        await visitor.GoAsync(Ask);
        Assert.True(visitor.HasSession);
    }

    [Fact]
    public async Task Sign_out_here_ends_the_session_and_leads_through_the_provider_s_own()
    {
        using var meddler = new Meddler();
        await using var site = await ProviderSite.StartAsync(meddler);
        using var visitor = new Visitor(site.Address);
        await visitor.GoAsync(Ask);
        var answer = await visitor.SignOutAsync();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith(site.Provider.Address + "/session/end", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("post_logout_redirect_uri=", answer.Headers.Location.Query, StringComparison.Ordinal);
        await using var db = site.Open();
        Assert.False(await db.Sessions.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Provider_s_own_sign_out_ends_the_session_here_and_its_token_serves_once()
    {
        using var meddler = new Meddler();
        JsonWebToken? identity = null;
        meddler.Token = token => (identity = token).EncodedToken;
        await using var site = await ProviderSite.StartAsync(meddler);
        using var visitor = new Visitor(site.Address);
        await visitor.GoAsync(Ask);
        Assert.True(visitor.HasSession);

        var forged = Meddler.Sign(identity!, ProviderProcess.NewKey("first"), SecurityAlgorithms.RsaSha256, Logout);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostLogoutAsync(forged)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostLogoutAsync(identity!.EncodedToken)).StatusCode);
        Assert.Equal("/caseload", (await visitor.GoAsync("/caseload")).At.AbsolutePath);

        var logout = Meddler.Sign(identity, site.Provider.Keys[0], SecurityAlgorithms.RsaSha256, Logout);
        Assert.Equal(HttpStatusCode.OK, (await visitor.PostLogoutAsync(logout)).StatusCode);
        Assert.Equal("/sign-in", (await visitor.GoAsync("/caseload")).At.AbsolutePath);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostLogoutAsync(logout)).StatusCode);
    }

    [Fact]
    public async Task Provider_that_is_down_is_said_and_the_emergency_account_still_has_its_door()
    {
        using var meddler = new Meddler();
        await using var site = await ProviderSite.StartAsync(meddler);
        site.Provider.Stop();
        using var visitor = new Visitor(site.Address);
        var (at, answer) = await visitor.GoAsync(Ask);
        Assert.EndsWith("/sign-in?refused=down", at.PathAndQuery, StringComparison.Ordinal);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("cannot be reached", page, StringComparison.Ordinal);
        Assert.Contains("handler=Password", page, StringComparison.Ordinal);
    }

    private static long Seconds(TimeSpan from) => (DateTimeOffset.UtcNow + from).ToUnixTimeSeconds();

    private static void Logout(JsonObject payload)
    {
        payload.Remove("nonce");
        payload["iat"] = Seconds(TimeSpan.Zero);
        payload["jti"] = Guid.NewGuid().ToString("N");
        payload["events"] = new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() };
    }

    private static Uri Bend(Uri back, string name, Func<string, string> change)
    {
        var parts = back.Query.TrimStart('?').Split('&').Select(part => part.StartsWith(name + "=", StringComparison.Ordinal) ? name + "=" + change(part[(name.Length + 1)..]) : part);
        return new UriBuilder(back) { Query = string.Join('&', parts) }.Uri;
    }

    private static Task ForgedAsync(Action<JsonObject> change) => RefusedAsync((meddler, provider) =>
        meddler.Token = token => Meddler.Sign(token, provider.Keys[0], SecurityAlgorithms.RsaSha256, change));

    // The way itself is whole: without the meddling the same visitor gets in.
    private static async Task RefusedAsync(Action<Meddler, ProviderProcess> meddle, Func<Uri, Uri>? bend = null)
    {
        using var meddler = new Meddler();
        await using var site = await ProviderSite.StartAsync(meddler);
        meddle(meddler, site.Provider);
        using var visitor = new Visitor(site.Address);
        var (at, answer) = await visitor.GoAsync(Ask, bend);
        Assert.EndsWith("/sign-in?refused=provider", at.PathAndQuery, StringComparison.Ordinal);
        Assert.Contains("did not let you in", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(visitor.HasSession);

        (meddler.Token, meddler.Ask) = (null, null);
        await visitor.GoAsync(Ask);
        Assert.True(visitor.HasSession);
    }
}
