using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn.Provider;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.SignIn.Provider;

/// <summary>An agency whose people sign in through a provider, Ruth among them.</summary>
internal sealed class ProviderSite : IAsyncDisposable
{
    public const string Ruth = "ruth.abiodun";
    private readonly string folder;
    private readonly WebApplication site;

    private ProviderSite(WebApplication site, ProviderProcess provider, string address, string folder) =>
        (this.site, Provider, Address, this.folder) = (site, provider, address, folder);

    public ProviderProcess Provider { get; }

    public string Address { get; }

    public static async Task<ProviderSite> StartAsync(Meddler meddler, string path = "")
    {
        Assert.SkipUnless(ProviderProcess.IsInstalled, "The test's identity provider is not installed: npm ci in tests/Homeward.Web.Tests/SignIn/Provider.");
        var port = ProviderProcess.FreePort();
        var address = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        // It belongs to the site that is made of it below, and ends with it.
#pragma warning disable CA2000
        var provider = await ProviderProcess.StartAsync(address, Ruth);
#pragma warning restore CA2000
        var home = Directory.CreateTempSubdirectory("homeward-provider-").FullName;
        var started = Site.Build(new SiteOptions
        {
            DataFolder = home,
            Port = port,
            Provider = new ProviderOptions
            {
                Authority = provider.Address + path, ClientId = "homeward", ClientSecret = "only-for-tests-only-for-tests-only-for-tests", Backchannel = meddler.Wrap,
            },
        });
        await started.Services.PrepareAsync();
        await started.StartAsync();
        var made = new ProviderSite(started, provider, address, home);
        await made.AddRuthAsync();
        return made;
    }

    public HomewardDb Open() => site.Services.GetRequiredService<Database>().Open();

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await Provider.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task AddRuthAsync()
    {
        await using var db = Open();
        var administrator = new Worker { Id = Guid.NewGuid(), Name = "Ruth Abiodun", Role = Role.CaseManager };
        db.Workers.Add(administrator);
        db.Accounts.Add(new Account
        {
            Id = Guid.NewGuid(), WorkerId = administrator.Id, UserName = Ruth, UserNameKey = Account.KeyOf(Ruth), CreatedAt = DateTimeOffset.UtcNow, ByProvider = true,
        });
        await db.SaveChangesAsync();
    }
}
