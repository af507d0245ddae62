using System.Net;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;

namespace Homeward.Web.Tests.Infrastructure;

/// <summary>Behind a proxy that ends TLS (serve --https-host): one name answers, everything the browser keeps is for https only.</summary>
public sealed class HttpsHostTests : IAsyncLifetime
{
    private const string Host = "homeward.example.gov";

    private readonly string folder = Directory.CreateTempSubdirectory("homeward-https-").FullName;

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };

    private WebApplication site = null!;

    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        site = Site.Build(new SiteOptions { DataFolder = folder, Demo = true, HttpsHost = Host });
        await site.Services.PrepareAsync();
        await site.StartAsync();
        client = new HttpClient(handler) { BaseAddress = new Uri(site.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        handler.Dispose();
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Page_asked_for_by_the_public_name_is_answered_for_https_only()
    {
        var answer = await AskAsync("/sign-in", Host);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, static cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("elsewhere.example.gov")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("homeward.example.gov.elsewhere.example")]
    public async Task Page_asked_for_by_another_name_is_refused(string host) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await AskAsync("/sign-in", host)).StatusCode);

    [Fact]
    public async Task Closed_page_leads_to_the_sign_in_of_the_same_site()
    {
        var answer = await AskAsync("/today", Host);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var to = new Uri(new Uri($"https://{Host}"), answer.Headers.Location!);
        Assert.Equal(($"https", Host, "/sign-in"), (to.Scheme, to.Host, to.AbsolutePath));
    }

    [Fact]
    public async Task Way_in_of_the_demonstration_is_shut_to_the_outside()
    {
        var answer = await AskAsync("/sign-in", Host);
        Assert.DoesNotContain("Keisha Lang", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // As the proxy on this machine passes it on.
    private async Task<HttpResponseMessage> AskAsync(string path, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = host;
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
