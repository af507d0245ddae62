using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Ledger;
using Homeward.App.Operations;
using Homeward.App.Secrets;
using Homeward.App.Tests.Data;
using Homeward.App.Workers;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Tests.Operations;

/// <summary>A small agency to act in: a supervisor, two case managers of hers, and one of another unit.</summary>
internal sealed class Office(Database database, DateOnly today)
{
    public static readonly Guid Omar = new("0a000000-0000-8000-8000-000000000001");
    public static readonly Guid Keisha = new("0a000000-0000-8000-8000-000000000002");
    public static readonly Guid Priya = new("0a000000-0000-8000-8000-000000000003");
    public static readonly Guid Stranger = new("0a000000-0000-8000-8000-000000000004");
    public static readonly Guid Auditor = new("0a000000-0000-8000-8000-000000000005");
    public static readonly Guid Admin = new("0a000000-0000-8000-8000-000000000006");

    public static readonly Guid Lena = new("0a000000-0000-8000-8000-000000000007");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Locks what is kept apart.</summary>
    public static SealedWords Words { get; } = new(static () => [.. Enumerable.Range(1, 32).Select(static at => (byte)at)]);

    public static async Task<Office> OpenAsync(Database database, DateOnly today)
    {
        await using var db = database.Open();
        db.Workers.AddRange(
            new Worker { Id = Omar, Name = "Omar Bell", Role = Role.Supervisor },
            new Worker { Id = Keisha, Name = "Keisha Lang", Role = Role.CaseManager, SupervisorId = Omar },
            new Worker { Id = Priya, Name = "Priya Nair", Role = Role.CaseManager, SupervisorId = Omar },
            new Worker { Id = Stranger, Name = "Ada Stern", Role = Role.CaseManager },
            new Worker { Id = Auditor, Name = "Ivo Marsh", Role = Role.Auditor },
            new Worker { Id = Lena, Name = "Lena Cho", Role = Role.CourtLiaison },
            new Worker { Id = Admin, Name = "Ren Sol", Role = Role.Administrator });
        await db.SaveChangesAsync(Stop);
        return new Office(database, today);
    }

    /// <summary>The same agency, in a record that was restored.</summary>
    public static Task<Office> ReopenAsync(Database database, DateOnly today) => Task.FromResult(new Office(database, today));

    public async Task AssignAsync(Guid worker, Guid child, DateOnly? from = null, DateOnly? to = null, AssignmentPart part = AssignmentPart.Responsible)
    {
        await using var db = database.Open();
        db.Assignments.Add(new Assignment { WorkerId = worker, ChildId = child, From = from ?? today.AddDays(-30), To = to, Part = part });
        await db.SaveChangesAsync(Stop);
    }

    public async Task<Actor> ActorAsync(Guid worker)
    {
        await using var db = database.Open();
        return (await Actors.OfAsync(db, worker, "test", Stop))!;
    }

    public async Task<Outcome> RunAsync(Guid worker, Operation operation, Guid? key = null)
    {
        var actor = await ActorAsync(worker);
        await using var db = database.Open();
        return await new OperationRunner(db, UnitedStates.Rulebook, new DayClock(today), Words).RunAsync(actor, key ?? Guid.NewGuid(), operation, Stop);
    }

    public async Task<ChildVersion> SeenAsync(Guid child)
    {
        await using var db = database.Open();
        return new ChildVersion(child, await db.Children.Where(known => known.Id == child).Select(static known => known.Version).SingleAsync(Stop));
    }
}
