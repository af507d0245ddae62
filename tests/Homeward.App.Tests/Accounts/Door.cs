using Homeward.App.Access;
using Homeward.App.Accounts;
using Homeward.App.Data;
using Homeward.App.Tests.Data;
using Homeward.App.Workers;
using Microsoft.AspNetCore.DataProtection;

namespace Homeward.App.Tests.Accounts;

/// <summary>An agency with an administrator, who adds workers; a clock the test moves.</summary>
internal sealed class Door : IAsyncDisposable
{
    public const string Password = "lantern orchard seventeen";
    private readonly TestDatabase test;
    private int people;

    private Door(TestDatabase test) => this.test = test;

    public MovedClock Clock { get; } = new();

    public AppSecrets Secrets { get; } = new(new EphemeralDataProtectionProvider());

    public Passwords Passwords { get; } = new();

    public Actor Administrator { get; private set; } = null!;

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Door> OpenAsync(DatabaseKind kind)
    {
        var door = new Door(await TestDatabase.NewAsync(kind));
        await using var db = door.Db();
        var worker = new Worker { Id = Guid.NewGuid(), Name = "Ruth Abiodun", Role = Role.Administrator };
        db.Workers.Add(worker);
        await db.SaveChangesAsync(Stop);
        door.Administrator = new Actor { WorkerId = worker.Id, Name = worker.Name, Role = worker.Role, Unit = [worker.Id], Conflicts = [], From = "console" };
        return door;
    }

    public HomewardDb Db() => test.Database.Open();

    public Proofs Proofs(HomewardDb db) => new(db, Passwords, Secrets, Clock);

    /// <summary>Somebody who has joined but not set up how to sign in: their worker's id, user name and code.</summary>
    public async Task<(Guid WorkerId, string UserName, string Code)> InvitedAsync(Role role = Role.CaseManager, Guid? supervisor = null)
    {
        await using var db = Db();
        var userName = FormattableString.Invariant($"person{++people}");
        var (joined, refusals) = await new Joining(db, Clock).JoinAsync(Administrator, new Joiner($"Person {people}", userName, role, supervisor, null), Stop);
        Assert.Empty(refusals);
        return (joined!.WorkerId, userName, joined.Code!);
    }

    /// <summary>Somebody who signs in with <see cref="Password"/> and an app.</summary>
    public async Task<(Account Account, byte[] App)> JoinedAsync(Role role = Role.CaseManager, Guid? supervisor = null)
    {
        var (workerId, userName, code) = await InvitedAsync(role, supervisor);
        await using var db = Db();
        var setUp = new SetUp(db, Clock);
        var app = Totp.NewSecret();
        var invitation = await setUp.InvitationAsync(userName, code, Stop);
        var means = new Means.ByPassword((await Passwords.HashAsync(Password, Stop))!, Secrets.Protect(app), Totp.StepAt(Clock.GetUtcNow()));
        Assert.Null(await setUp.AcceptAsync(invitation!.Id, means, "127.0.0.1", Stop));
        Clock.Pass(TimeSpan.FromMinutes(1));
        return (db.Accounts.Single(account => account.WorkerId == workerId), app);
    }

    public async Task<string?> SignInAsync(Account account)
    {
        await using var db = Db();
        return await new SignIns(db, Clock).OpenAsync(account.Id, SignInWay.PasswordAndCode, "127.0.0.1", stop: Stop);
    }

    public async Task<bool> IsOpenAsync(string session)
    {
        await using var db = Db();
        return await new Sessions(db, Clock).FindAsync(session, Stop) is not null;
    }

    public async ValueTask DisposeAsync()
    {
        Passwords.Dispose();
        await test.DisposeAsync();
    }
}

internal sealed class MovedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 10, 5, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
