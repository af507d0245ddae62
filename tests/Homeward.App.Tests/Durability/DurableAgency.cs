using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Law;
using Homeward.App.Ledger;
using Homeward.App.Papers;
using Homeward.App.Tests.Data;
using Homeward.App.Tests.Operations;
using Homeward.App.Tokens;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Durability;

/// <summary>The small agency as a site of its own serves it: Keisha has a session and a token for each save path, and a family of three for each.</summary>
internal sealed class DurableAgency : IAsyncDisposable
{
    private readonly IAsyncDisposable? owned;

    private DurableAgency(Database database, string folder, string? postgres, IAsyncDisposable? owned)
    {
        (Database, Folder, Postgres, this.owned) = (database, folder, postgres, owned);
        Today = TimeProvider.System.Today();
    }

    public Database Database { get; }

    /// <summary>The data folder of the site.</summary>
    public string Folder { get; }

    /// <summary>What connects to its PostgreSQL; null where it keeps SQLite.</summary>
    public string? Postgres { get; }

    /// <summary>Keisha's session, as her browser's cookie has it.</summary>
    public string Session { get; private set; } = string.Empty;

    /// <summary>By save path.</summary>
    public IReadOnlyDictionary<string, string> Tokens { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<SavePath> Paths { get; private set; } = [];

    /// <summary>The child that papers are attached to.</summary>
    public ChildVersion PaperChild { get; private set; }

    public IReadOnlyList<string> Arguments => Postgres is null ? ["--data", Folder] : ["--data", Folder, "--postgres", Postgres];

    private DateOnly Today { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<DurableAgency> OpenAsync(DatabaseKind kind)
    {
        var test = await TestDatabase.NewAsync(kind);
        var agency = kind is DatabaseKind.Sqlite
            ? new DurableAgency(test.Database, test.Arguments[1], null, test)
            : new DurableAgency(test.Database, Directory.CreateTempSubdirectory("homeward-data-").FullName, test.Arguments[1], test);
        await agency.FillAsync();
        return agency;
    }

    /// <summary>In a folder and a database of the caller's, empty or of this agency already; they stay when it is disposed.</summary>
    public static async Task<DurableAgency> OpenAsync(Database database, string folder, string? postgres)
    {
        await database.MigrateAsync(TimeProvider.System, Stop);
        var agency = new DurableAgency(database, folder, postgres, null);
        await agency.FillAsync();
        return agency;
    }

    /// <summary>What is wrong with the record; nothing, if it is whole.</summary>
    public Task<IReadOnlyList<string>> FaultsAsync() => WholeRecord.FaultsAsync(Database, DocumentStore.Open(Folder), Stop);

    /// <summary>Keisha, as the site knows her.</summary>
    public async Task<Actor> ActorAsync()
    {
        await using var db = Database.Open();
        return (await Actors.OfAsync(db, Office.Keisha, "a drill", Stop))!;
    }

    public async ValueTask DisposeAsync()
    {
        if (owned is null) return;
        await owned.DisposeAsync();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private async Task FillAsync()
    {
        // What an office does on a day it does at noon, and that may be still to come today: the site's own clock goes on from here.
        var office = await Office.OpenAsync(Database, Today.AddDays(-1));
        var removedOn = Today.AddDays(-400);
        var families = new List<IReadOnlyList<ChildVersion>>();
        for (var number = 1; number <= 5; number++)
            families.Add((await office.RunAsync(Office.Keisha, SavePaths.Removal(removedOn, -number))).Children);
        var corrected = families[3][0];
        Paths =
        [
            SavePaths.OfRemovals(Today), SavePaths.OfMoves(families[0], removedOn), SavePaths.OfOrders(families[1], removedOn),
            SavePaths.OfVisits(families[2], removedOn), SavePaths.OfCorrections(corrected, await RemovalAsync(corrected.ChildId), removedOn),
        ];
        PaperChild = families[4][0];
        await new DueSweep(Database, await new AgencyLaw(Database).ReadAsync(Stop), TimeProvider.System).RebuildAsync(Stop);
        await SignInAsync(office);
    }

    private async Task<Guid> RemovalAsync(Guid child)
    {
        await using var db = Database.Open();
        return await db.Set<Removal>().Where(removal => EF.Property<Guid>(removal, "ChildId") == child).Select(static removal => removal.Id).SingleAsync(Stop);
    }

    private async Task SignInAsync(Office office)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(), WorkerId = Office.Keisha, UserName = "keisha", UserNameKey = Account.KeyOf("keisha"), CreatedAt = TimeProvider.System.GetUtcNow(), ByProvider = false,
        };
        var actor = await office.ActorAsync(Office.Keisha);
        await using var db = Database.Open();
        db.Accounts.Add(account);
        await db.SaveChangesAsync(Stop);
        Session = await new Sessions(db, TimeProvider.System).BeginAsync(account, SignInWay.Passkey, "a drill", stop: Stop);
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            var (text, _) = await new ApiTokens(db, TimeProvider.System).MakeAsync(actor, account.Id, new TokenAsked(path.Name, TokenScope.Read | TokenScope.Write, 1), Stop);
            tokens.Add(path.Name, text!);
        }

        Tokens = tokens;
    }
}
