using Homeward.App.Accounts;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Exchange.Afcars;
using Homeward.App.Facts;
using Homeward.App.Law;
using Homeward.App.Seeding.Synthetic;
using Homeward.App.Workers;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Seeding;

/// <summary>Puts the demonstration into an empty record: a synthetic federal file, the staff, and Keisha Lang's children. What is there is left as it is.</summary>
public sealed class DemoSeeder(Database database, TimeProvider clock)
{

    public async Task SeedAsync(CancellationToken stop = default)
    {
        await using var db = database.Open();
        var first = !await db.Workers.AnyAsync(stop);
        if (first)
        {
            await ChooseLawAsync(db, stop);
            await AddChildrenAsync(db, await AgencyLaw.OfAsync(db, stop), stop);
        }

        await AddStaffAsync(db, stop);
        if (!first) return;
        db.Assignments.AddRange(DemoCaseload.Cases.SelectMany(static demo => DemoParts.Of(demo)));
        await db.SaveChangesAsync(stop);
    }

    private async Task ChooseLawAsync(HomewardDb db, CancellationToken stop)
    {
        if (await db.LawBooks.AnyAsync(stop)) return;
        db.LawBooks.Add(new LawBook { Id = Guid.NewGuid(), Book = DemoCaseload.Law, At = clock.GetUtcNow(), By = "demonstration" });
        await db.SaveChangesAsync(stop);
    }

    private async Task AddChildrenAsync(HomewardDb db, Rulebook rulebook, CancellationToken stop)
    {
        await ImportSyntheticAsync(rulebook, stop);
        var writer = new FactsWriter(db, rulebook, clock);
        foreach (var demo in DemoCaseload.Cases)
        {
            // A seeding that was broken off goes on where it stopped: a child on record is whole.
            if (await db.Children.AnyAsync(child => child.Id == demo.Id, stop)) continue;
            var refusal = await writer.AddAsync(new ChildRecord { Id = demo.Id, Name = demo.Name, Version = 1 }, demo.History, stop);
            if (refusal is not null) throw new InvalidOperationException($"{demo.Name}: {refusal.Sentence}");
        }
    }

    // Somebody on record who is missing here is added, with an account that only the demonstration's own sign-in opens.
    private async Task AddStaffAsync(HomewardDb db, CancellationToken stop)
    {
        foreach (var (id, name) in DemoStaff.Agencies)
        {
            if (!await db.Agencies.AnyAsync(agency => agency.Id == id, stop)) db.Agencies.Add(new Agency { Id = id, Name = name, Custodian = id == DemoStaff.Marlow.Id });
        }

        var now = clock.GetUtcNow();
        foreach (var demo in DemoStaff.Everybody.OrderBy(static demo => demo.Supervisor is not null))
        {
            if (!await db.Workers.AnyAsync(worker => worker.Id == demo.Id, stop))
                db.Workers.Add(new Worker { Id = demo.Id, Name = demo.Name, Role = demo.Role, SupervisorId = demo.Supervisor, AgencyId = demo.Agency });
            if (!await db.Accounts.AnyAsync(account => account.WorkerId == demo.Id, stop)) db.Accounts.Add(SetUp.New(demo.Id, demo.Id, demo.UserName, now));
        }

        await db.SaveChangesAsync(stop);
    }

    // As an agency would take its own file in; the same file twice changes nothing.
    private async Task ImportSyntheticAsync(Rulebook rulebook, CancellationToken stop)
    {
        using var file = new MemoryStream();
        SyntheticFile.Write(file);
        file.Position = 0;
        var report = await new ImportOperation(database, rulebook, clock).RunAsync(new ImportRequest(SyntheticFile.FileName, file, "demonstration"), stop);
        if (report.FileRefusal is { } refusal) throw new InvalidOperationException($"{SyntheticFile.FileName}: {refusal}");
    }
}
