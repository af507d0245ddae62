using System.Net;
using AngleSharp.Html.Parser;
using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Facts;
using Homeward.App.Law;
using Homeward.App.Papers;
using Homeward.App.Papers.Reading;
using Homeward.App.Secrets;
using Homeward.App.Merges;
using Homeward.App.Seeding;
using Homeward.App.Tasks;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Homeward.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Homeward.Web.Tests.Access;

/// <summary>One site with somebody of every role, at the agency and at one that works for it under contract, and a child in every state to them.</summary>
public sealed class AccessWorld : IAsyncLifetime
{
    public static readonly DateOnly Today = DemoCaseload.Day;

    public static readonly DateOnly Born = new(2018, 6, 1);

    private static readonly (CaseState State, string Name)[] Everyone =
    [
        (CaseState.Assigned, "Wren Ashgrove"), (CaseState.OtherUnit, "Odile Farrowby"), (CaseState.Unassigned, "Una Straybridge"),
        (CaseState.Ended, "Edda Lasthope"), (CaseState.Sealed, "Silas Wexcombe"), (CaseState.Confidential, "Corin Vailhurst"), (CaseState.OwnFamily, "Fern Kinsella"),
        (CaseState.OpenedForAnHour, "Nell Ambersley"), (CaseState.HourIsOver, "Otto Duskwell"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("homeward-access-").FullName;
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
    private readonly Dictionary<(Role Role, bool Contract), Guid> workers = [];
    private readonly Dictionary<Guid, AccessVisitor> visitors = [];
    private readonly Dictionary<CaseState, Asked> lastAsked = [];

    public WebApplication Site { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public Database Database => Site.Services.GetRequiredService<Database>();

    /// <summary>Somebody whom nothing depends on.</summary>
    public Guid Spare { get; } = Guid.NewGuid();

    /// <summary>A change of the law that waits for counsel.</summary>
    public Guid LawChange { get; } = Guid.NewGuid();

    private static StillClock RealClock { get; } = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Site = Homeward.Web.Infrastructure.Site.Build(new SiteOptions { DataFolder = folder, Clock = DemoClock.StandingAt(Today), RealClock = RealClock, ApiPace = AccessTokens.Pace });
        await Site.Services.PrepareAsync();
        await Site.StartAsync();
        Client = new HttpClient(handler) { BaseAddress = new Uri(Site.Urls.First()) };
        await using var db = Database.Open();
        await AddStaffAsync(db);
        await AddLawChangeAsync(db);
        foreach (var (state, name) in Everyone) await AddChildAsync(db, state, name);
        await Site.Services.GetRequiredService<PaperReader>().RunAsync(Stop);
    }

    /// <summary>Who asks for a case in a state: for another agency's, the contract agency's own worker of that role.</summary>
    public async Task<AccessVisitor> VisitorAsync(Role role, CaseState state)
    {
        var worker = workers[(role, state is CaseState.OtherAgency)];
        if (visitors.TryGetValue(worker, out var known)) return known;
        var visitor = new AccessVisitor(worker, await SessionAsync(worker));
        return visitors[worker] = visitor with { Form = await FormAsync(visitor) };
    }

    /// <summary>The visitor in another browser.</summary>
    public async Task<AccessVisitor> AgainAsync(AccessVisitor visitor) => visitor with { Session = await SessionAsync(visitor.Worker) };

    /// <summary>The child in a state: the one nobody has is the other agency's too.</summary>
    public Guid Child(CaseState state) => Id((byte)(state is CaseState.OtherAgency ? CaseState.Unassigned : state), 0);

    /// <summary>A fact of the child in a state.</summary>
    public Guid Fact(CaseState state) => Part(Child(state), 2);

    public IReadOnlyList<(CaseState State, string Name)> Names => Everyone;

    /// <summary>The case manager whom the supervisor supervises.</summary>
    public Guid Manager => workers[(Role.CaseManager, false)];

    public IEnumerable<Guid> Workers => workers.Values;

    public string NameOf(CaseState state) => Everyone.Single(child => child.State == state).Name;

    /// <summary>What an answer holds, in its body or its headers, of children whose cases are not open to a role: names and canaries.</summary>
    public async Task<IReadOnlyList<string>> LeaksAsync(Role role, bool contract, HttpResponseMessage answer)
    {
        var text = $"{WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop))} {answer.Headers} {answer.Content.Headers}";
        var names = Everyone.Where(child => IsHidden(child.State) && text.Contains(child.Name.Split(' ')[1], StringComparison.OrdinalIgnoreCase)).Select(static child => $"the name of {child.State}");
        return [.. names, .. Canaries.In(text).Where(canary => IsHidden(canary.State)).Select(static canary => $"{canary.Kind} of {canary.State}")];

        bool IsHidden(CaseState state) => contract || !AccessRow.CaseIsOpen(role, state);
    }

    internal async Task<Asked> AskedAsync(CaseState state, bool anew)
    {
        if (!anew && lastAsked.TryGetValue(state, out var last)) return last;
        await using var db = Database.Open();
        var id = Child(state);
        var ahead = await db.DueItems.AsNoTracking().Where(item => item.ChildId == id && item.Owed && item.DueOn > Today).OrderBy(static item => item.DueOn).LastOrDefaultAsync(Stop);
        return lastAsked[state] = new Asked(
            this, await db.Children.AsNoTracking().SingleAsync(child => child.Id == id, Stop), Part(id, 2), Part(id, 12), Part(id, 8), Part(id, 8), Part(id, 8), Part(id, 13), ahead is null ? "none" : LineName.Of(ahead));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        handler.Dispose();
        await Site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> SessionAsync(Guid worker)
    {
        await using var db = Database.Open();
        var account = await db.Accounts.AsNoTracking().SingleAsync(known => known.WorkerId == worker, Stop);
        return await new Sessions(db, RealClock).BeginAsync(account, SignInWay.Passkey, "127.0.0.1", stop: Stop);
    }

    private async Task AddLawChangeAsync(HomewardDb db)
    {
        db.LawChanges.Add(new LawChange
        {
            Id = LawChange, Kind = LawChangeKind.Reading, Subject = "TrialHomeVisitMonths", Value = "3", BeginsOn = Today.AddDays(90), Citation = "Policy 12", Note = "The state is stricter.",
            ProposedBy = workers[(Role.Administrator, false)], ProposedAt = RealClock.GetUtcNow(),
        });
        await db.SaveChangesAsync(Stop);
    }

    // Any page with a form gives the cookie and the token that its person's other forms are good for.
    private async Task<(string Cookie, string Token)> FormAsync(AccessVisitor visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/sign-in/codes", UriKind.Relative));
        request.Headers.Add("Cookie", visitor.Cookies);
        var answer = await Client.SendAsync(request, Stop);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop));
        return (answer.Headers.GetValues("Set-Cookie").Single(static cookie => cookie.StartsWith("homeward-form=", StringComparison.Ordinal)).Split(';')[0],
            page.QuerySelector("main input[name=form]")!.GetAttribute("value")!);
    }

    private async Task AddStaffAsync(HomewardDb db)
    {
        var (own, contract) = (Guid.NewGuid(), Guid.NewGuid());
        db.Agencies.AddRange(new Agency { Id = own, Name = "Marlow County", Custodian = true }, new Agency { Id = contract, Name = "Harbor Light", Custodian = false });
        await db.SaveChangesAsync(Stop);
        foreach (var agency in (Guid[])[own, contract])
        {
            var supervisor = Guid.NewGuid();
            foreach (var role in Enum.GetValues<Role>().OrderBy(static role => role is not Role.Supervisor))
            {
                var id = role is Role.Supervisor ? supervisor : Guid.NewGuid();
                workers.Add((role, agency == contract), id);
                await AddWorkerAsync(db, new Worker
                {
                    Id = id, Name = $"{role} of {(agency == own ? "Marlow" : "Harbor")}", Role = role, AgencyId = agency, SupervisorId = role is Role.CaseManager ? supervisor : null,
                });
            }
        }

        await AddWorkerAsync(db, new Worker { Id = Spare, Name = "Sol Spare", Role = Role.Finance, AgencyId = own });
        await AddWorkerAsync(db, new Worker { Id = OtherUnit, Name = "Ada Elsewhere", Role = Role.CaseManager, AgencyId = own });
    }

    private static readonly Guid OtherUnit = Guid.NewGuid();

    private static async Task AddWorkerAsync(HomewardDb db, Worker worker)
    {
        db.Workers.Add(worker);
        db.Accounts.Add(new Account
        {
            Id = Guid.NewGuid(), WorkerId = worker.Id, UserName = worker.Name.Replace(' ', '.'), UserNameKey = Account.KeyOf(worker.Name.Replace(' ', '.')),
            CreatedAt = RealClock.GetUtcNow(), ByProvider = false,
        });
        await db.SaveChangesAsync(Stop);
    }

    private async Task AddChildAsync(HomewardDb db, CaseState state, string name)
    {
        var child = new ChildRecord { Id = Child(state), Name = name, AgencyNumber = Canaries.Of("number", state), Version = 1 };
        var writer = new FactsWriter(db, UnitedStates.Rulebook, DemoClock.StandingAt(Today));
        Assert.Null(await writer.AddAsync(child, new CaseHistory(Facts(child.Id, name, state)), Stop));
        db.ChangeTracker.Clear();
        var day = Today.AddDays(-90);
        var own = workers.Where(static worker => !worker.Key.Contract).ToList();
        if (state is not (CaseState.OtherUnit or CaseState.Unassigned or CaseState.OpenedForAnHour or CaseState.HourIsOver))
        {
            db.Assignments.AddRange(own.Select(worker => new Assignment
            {
                WorkerId = worker.Value, ChildId = child.Id, From = day, To = state is CaseState.Ended ? Today : null,
                Part = worker.Key.Role is Role.CaseManager ? AssignmentPart.Responsible : AssignmentPart.Supporting,
            }));
        }

        if (state is CaseState.OtherUnit or CaseState.Ended or CaseState.OpenedForAnHour or CaseState.HourIsOver)
            db.Assignments.Add(new Assignment { WorkerId = OtherUnit, ChildId = child.Id, From = state is CaseState.Ended ? Today : day });
        if (state is CaseState.Sealed or CaseState.Confidential)
        {
            db.CaseLabels.Add(new CaseLabel
            {
                Id = Guid.NewGuid(), ChildId = child.Id, Kind = state is CaseState.Sealed ? LabelKind.Sealed : LabelKind.Confidential,
                SetBy = Spare, SetAt = DateTimeOffset.UnixEpoch, Reason = "Ordered by the court.",
            });
        }

        if (state is CaseState.OpenedForAnHour or CaseState.HourIsOver)
        {
            var opened = DemoClock.StandingAt(Today).GetUtcNow() - (state is CaseState.HourIsOver ? BreakGlass.Length : TimeSpan.Zero);
            db.BreakGlass.AddRange(own.Select(worker => new BreakGlass
            {
                Id = Guid.NewGuid(), WorkerId = worker.Value, ChildId = child.Id, Category = BreakGlassCategory.MissingChild, Reason = "He ran.",
                OpenedAt = opened, EndsAt = opened + BreakGlass.Length,
            }));
        }

        if (state is CaseState.OwnFamily)
            db.WorkerHouseholds.AddRange(workers.Values.Select(worker => new WorkerHousehold(worker, Part(child.Id, 4))));
        db.CaseTasks.Add(new CaseTask
        {
            Id = Part(child.Id, 12), ChildId = child.Id, Words = $"Call the school of {name}.", OwnerId = workers[(Role.CaseManager, false)], DueOn = Today,
            CreatedAt = DateTimeOffset.UnixEpoch, CreatedBy = "intake",
        });
        db.CaseDocuments.AddRange(await AccessPapers.OfAsync(Site.Services.GetRequiredService<DocumentStore>(), state, name, part => Part(child.Id, part), workers[(Role.CaseManager, false)]));
        // Two persons of whom no fact tells, so that reading them as one changes nothing.
        db.PersonMerges.Add(new PersonMerge
        {
            Id = Part(child.Id, 8), ChildId = child.Id, PersonId = Part(child.Id, 10), MergedPersonId = Part(child.Id, 11), At = DateTimeOffset.UnixEpoch, ById = Spare, By = "Sol Spare",
            Reason = "She said so.",
        });
        db.AddRange(Canaries.Rows(state, part => Part(child.Id, part), Today, state is CaseState.Assigned ? workers[(Role.CaseManager, false)] : OtherUnit, workers.Values, workers[(Role.CaseManager, false)]));
        db.KeptApart.AddRange(Apart(child.Id, state, 13, ApartKind.Address, "shelter"), Apart(child.Id, state, 14, ApartKind.Reporter, "reported"));
        await db.SaveChangesAsync(Stop);
        db.ChangeTracker.Clear();
    }

    private KeptApart Apart(Guid child, CaseState state, byte part, ApartKind kind, string canary)
    {
        var locked = Site.Services.GetRequiredService<DocumentStore>().Words().Lock(Part(child, part), Canaries.Of(canary, state));
        return new KeptApart { Id = Part(child, part), ChildId = child, Kind = kind, Locked = locked, RecordedAt = DateTimeOffset.UnixEpoch, RecordedBy = "intake" };
    }

    /// <summary>What is kept apart of the child in a state: the address, or who reported.</summary>
    public Guid KeptApart(CaseState state, ApartKind kind) => Part(Child(state), kind is ApartKind.Address ? (byte)13 : (byte)14);

    private static IReadOnlyList<Fact> Facts(Guid child, string name, CaseState state)
    {
        var (at, on) = (new DateTimeOffset(2026, 7, 6, 9, 0, 0, TimeSpan.Zero), Today.AddDays(-91));
        return
        [
            new Child { Id = Part(child, 1), RecordedAt = at, RecordedBy = "intake", Source = "intake", DateOfBirth = Born, Name = name },
            new Removal { Id = Part(child, 2), RecordedAt = at, RecordedBy = "intake", Source = "intake", On = on, Manner = RemovalManner.CourtOrder },
            .. Canaries.Facts(state, part => Part(child, part), on),
        ];
    }

    private static Guid Id(byte child, byte part) => new([child, 0xac, 0xce, 0x55, 0, 0, 0, 0x80, 0x80, 0, 0, 0, 0, 0, 0, part]);

    private static Guid Part(Guid child, byte part) => Id(child.ToByteArray()[0], part);
}

/// <summary>Somebody signed in, and what their forms carry.</summary>
public sealed record AccessVisitor(Guid Worker, string Session)
{
    public (string Cookie, string Token) Form { get; init; }

    public string Cookies => Form.Cookie is null ? $"homeward={Session}" : $"homeward={Session}; {Form.Cookie}";
}
