using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Infrastructure;

/// <summary>Deny by default: a route that is open to strangers stands here, or the test fails.</summary>
public sealed class RouteTests(RunningSite running) : IClassFixture<RunningSite>
{
    private static readonly string[] Open =
    [
        "sign-in", "sign-in/first", "sign-in/join", "sign-in/set-up", "sign-in/code", "sign-in/passkey/ask", "sign-in/passkey/make", "error/{status:int}", "hello", "calendar/{key}.ics", "language",
    ];

    [Fact]
    public void Route_open_to_strangers_is_one_of_the_few_listed()
    {
        var open = Routes()
            .Where(static route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(static route => route.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(Open.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/today")]
    [InlineData("/caseload")]
    [InlineData("/import")]
    [InlineData("/gallery")]
    [InlineData("/search")]
    [InlineData("/child/d3300000000080008000000000000001")]
    public async Task Page_asked_for_by_a_stranger_leads_to_the_sign_in(string path)
    {
        var answer = await running.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_is_not_stored_and_runs_only_what_this_server_gives()
    {
        var answer = await running.Client.GetAsync(new Uri("/sign-in/first", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Form_posted_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("Password", "lantern orchard seventeen")]);

        var answer = await running.Client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private IEnumerable<RouteEndpoint> Routes() => running.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
