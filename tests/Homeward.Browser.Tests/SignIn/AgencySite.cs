using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Workers;
using Homeward.Web.Infrastructure;
using Homeward.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Homeward.Browser.Tests.SignIn;

/// <summary>An agency's site, not the demonstration's, with an administrator on record and a clock the tests move.</summary>
public sealed class AgencySite(BrowserSite browsers) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("homeward-agency-").FullName;
    private WebApplication site = null!;
    private Actor administrator = null!;
    private int people;

    public MovableClock Clock { get; } = new();

    /// <summary>Passkeys need an address with a name.</summary>
    public string Address { get; private set; } = null!;

    public string FirstCode { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        site = Site.Build(new SiteOptions { DataFolder = folder, RealClock = Clock });
        await site.Services.PrepareAsync();
        await site.StartAsync();
        Address = site.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        FirstCode = site.Services.GetRequiredService<FirstStart>().IssueCode();
    }

    public async Task<IPage> NewBrowserAsync()
    {
        var context = await browsers.Browser.NewContextAsync(new() { BaseURL = Address });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    /// <summary>A worker who joins: the user name and the one-time code an administrator hands over.</summary>
    public async Task<(string UserName, string Code)> JoinAsync(Role role = Role.CaseManager)
    {
        await using var db = Open();
        administrator ??= await ConsoleAsync(db);
        var userName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"person{++people}");
        var (joined, refusals) = await new Joining(db, Clock).JoinAsync(administrator, new Joiner($"Person {people}", userName, role, null, null));
        Assert.Empty(refusals);
        return (userName, joined!.Code!);
    }

    public HomewardDb Open() => site.Services.GetRequiredService<Database>().Open();

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Actor> ConsoleAsync(HomewardDb db)
    {
        var worker = new Worker { Id = Guid.NewGuid(), Name = "Ruth Abiodun", Role = Role.Administrator };
        db.Workers.Add(worker);
        await db.SaveChangesAsync();
        return new Actor { WorkerId = worker.Id, Name = worker.Name, Role = worker.Role, Unit = [worker.Id], Conflicts = [], From = "console" };
    }
}
