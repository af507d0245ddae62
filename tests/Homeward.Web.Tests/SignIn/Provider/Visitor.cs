using System.Net;

namespace Homeward.Web.Tests.SignIn.Provider;

/// <summary>A browser without a screen: keeps cookies and follows where it is sent, step by step, so that a test can bend a step.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient client;

    public Visitor(string site)
    {
        Site = new Uri(site);
        client = new HttpClient(handler) { BaseAddress = Site };
    }

    public Uri Site { get; }

    /// <summary>The last answer of the provider, as it came back to the site.</summary>
    public Uri? Back { get; private set; }

    public bool HasSession => handler.CookieContainer.GetCookies(Site)["homeward"] is { Expired: false };

    public CookieCollection Cookies => handler.CookieContainer.GetCookies(new Uri(Site, "/sign-in/provider/back"));

    /// <summary>Where it ends up.</summary>
    public async Task<(Uri At, HttpResponseMessage Answer)> GoAsync(string path, Func<Uri, Uri>? bend = null)
    {
        var at = new Uri(Site, path);
        for (var steps = 0; steps < 15; steps++)
        {
            if (at.AbsolutePath.EndsWith("/sign-in/provider/back", StringComparison.Ordinal))
            {
                if (bend is not null) at = bend(at);
                Back = at;
            }

            var answer = await client.GetAsync(at, TestContext.Current.CancellationToken);
            if (answer.Headers.Location is not { } next) return (at, answer);
            at = new Uri(at, next);
        }

        throw new InvalidOperationException($"Sent around in a ring, last to {at}.");
    }

    public Task<HttpResponseMessage> SignOutAsync() => client.PostAsync(new Uri(Site, "/sign-out"), null, TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> PostLogoutAsync(string token)
    {
        using var form = new FormUrlEncodedContent([new("logout_token", token)]);
        return await client.PostAsync(new Uri(Site, "/sign-in/provider/logout"), form, TestContext.Current.CancellationToken);
    }

    public void Keep(CookieCollection cookies) => handler.CookieContainer.Add(Site, cookies);

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }
}
