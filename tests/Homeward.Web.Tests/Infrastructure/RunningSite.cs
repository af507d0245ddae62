using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;

namespace Homeward.Web.Tests.Infrastructure;

/// <summary>An agency's empty site on a free port, as <c>serve</c> starts it, and a client that follows no redirect.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-web-").FullName;

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };

    public WebApplication Site { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = Homeward.Web.Infrastructure.Site.Build(new SiteOptions { DataFolder = folder });
        await Site.Services.PrepareAsync();
        await Site.StartAsync();
        Client = new HttpClient(handler) { BaseAddress = new Uri(Site.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        handler.Dispose();
        await Site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
