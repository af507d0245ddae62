using System.Net.Http.Headers;
using System.Threading.RateLimiting;
using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Tokens;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Api;

/// <summary>
/// A small agency behind its API: Keisha and Priya are case managers of Omar’s, Ada one of another unit, Lena a court liaison, Ivo the auditor, Ren the
/// administrator. It lives on 14 April 2026; its real clock is moved by the test.
/// </summary>
public sealed class ApiAgency : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2026, 4, 14);

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
    private readonly List<HttpClient> clients = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("homeward-api-").FullName;

    /// <summary>False for a record with nothing in it.</summary>
    public bool WithStaff { get; init; } = true;

    public WebApplication Site { get; private set; } = null!;

    public HandClock RealClock { get; } = new(new DateTimeOffset(2026, 4, 14, 15, 0, 0, TimeSpan.Zero));

    public Guid Omar { get; } = Id(1);

    public Guid Keisha { get; } = Id(2);

    public Guid Priya { get; } = Id(3);

    public Guid Ada { get; } = Id(4);

    public Guid Lena { get; } = Id(5);

    public Guid Ivo { get; } = Id(6);

    public Guid Ren { get; } = Id(7);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Site = Homeward.Web.Infrastructure.Site.Build(new SiteOptions
        {
            DataFolder = Folder,
            Clock = new HandClock(new DateTimeOffset(2026, 4, 14, 15, 0, 0, TimeSpan.Zero)),
            RealClock = RealClock,
            ApiPace = new TokenBucketRateLimiterOptions { TokenLimit = 2_000, TokensPerPeriod = 200, ReplenishmentPeriod = TimeSpan.FromSeconds(1) },
        });
        await Site.Services.PrepareAsync();
        await Site.StartAsync();
        if (!WithStaff) return;
        await using var db = Db();
        db.Workers.AddRange(
            new Worker { Id = Omar, Name = "Omar Bell", Role = Role.Supervisor },
            new Worker { Id = Keisha, Name = "Keisha Lang", Role = Role.CaseManager, SupervisorId = Omar },
            new Worker { Id = Priya, Name = "Priya Nair", Role = Role.CaseManager, SupervisorId = Omar },
            new Worker { Id = Ada, Name = "Ada Stern", Role = Role.CaseManager },
            new Worker { Id = Lena, Name = "Lena Cho", Role = Role.CourtLiaison },
            new Worker { Id = Ivo, Name = "Ivo Marsh", Role = Role.Auditor },
            new Worker { Id = Ren, Name = "Ren Sol", Role = Role.Administrator });
        foreach (var (worker, at) in ((Guid[])[Omar, Keisha, Priya, Ada, Lena, Ivo, Ren]).Select(static (worker, at) => (worker, at)))
            db.Accounts.Add(new Account
            {
                Id = AccountOf(worker), WorkerId = worker, UserName = FormattableString.Invariant($"person{at}"), UserNameKey = FormattableString.Invariant($"PERSON{at}"), CreatedAt = RealClock.GetUtcNow(), ByProvider = false,
            });
        await db.SaveChangesAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        handler.Dispose();
        await Site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    public HomewardDb Db() => Site.Services.GetRequiredService<Database>().Open();

    /// <summary>An account is named after its worker, so that tests find one by the other.</summary>
    public static Guid AccountOf(Guid worker)
    {
        var bytes = worker.ToByteArray();
        bytes[0] ^= 0xff;
        return new Guid(bytes);
    }

    /// <summary>A token of somebody's.</summary>
    public async Task<string> TokenAsync(Guid worker, TokenScope scope = TokenScope.Read | TokenScope.Write, int days = 30)
    {
        await using var db = Db();
        var actor = (await Actors.OfAsync(db, worker, "test", Stop))!;
        var (text, refusals) = await new ApiTokens(db, RealClock).MakeAsync(actor, AccountOf(worker), new TokenAsked("a test", scope, days), Stop);
        Assert.Empty(refusals);
        return text!;
    }

    public async Task<HttpClient> ClientAsync(Guid worker, TokenScope scope = TokenScope.Read | TokenScope.Write) => With(await TokenAsync(worker, scope));

    public HttpClient With(string? token)
    {
        var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = new Uri(Site.Urls.First()) };
        if (token is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        clients.Add(client);
        return client;
    }

    /// <summary>A child in care since 5 January 2026, of Keisha's.</summary>
    public async Task<Guid> ChildAsync(Guid? worker = null, string name = "Ana")
    {
        await using var db = Db();
        var child = new ChildRecord { Id = Guid.NewGuid(), AgencyNumber = "T-1" };
        var clock = Site.Services.GetRequiredService<TimeProvider>();
        Assert.Null(await new FactsWriter(db, UnitedStates.Rulebook, clock).AddAsync(child, new CaseHistory(InCare(child.Id, name)), Stop));
        db.Assignments.Add(new Assignment { WorkerId = worker ?? Keisha, ChildId = child.Id, From = Today.AddDays(-30) });
        await db.SaveChangesAsync(Stop);
        return child.Id;
    }

    private static IReadOnlyList<Fact> InCare(Guid child, string name)
    {
        var then = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
        return
        [
            new Child { Id = Ids(1), RecordedAt = then, RecordedBy = "intake", Source = "intake", DateOfBirth = new(2018, 6, 1), Name = name },
            new Removal { Id = Ids(2), RecordedAt = then, RecordedBy = "intake", Source = "intake", On = new(2026, 1, 5), Manner = RemovalManner.CourtOrder },
            new Placement
            {
                Id = Ids(3), PlacementId = Ids(3), RecordedAt = then, RecordedBy = "intake", Source = "intake", Setting = PlacementSetting.FosterFamilyHome, From = new(2026, 1, 5),
            },
        ];

        Guid Ids(byte at)
        {
            var bytes = child.ToByteArray();
            bytes[15] = at;
            return new Guid(bytes);
        }
    }

    private static Guid Id(byte at) => new(10, 0, 0x8000, 0x80, 0, 0, 0, 0, 0, 0, at);
}
