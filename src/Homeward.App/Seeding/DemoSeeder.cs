using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Exchange.Afcars;
using Homeward.App.Facts;
using Homeward.App.Seeding.Synthetic;
using Homeward.App.Workers;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Seeding;

/// <summary>Puts the demonstration into an empty record: a synthetic federal file, the unit, and Keisha Lang's children. A record that has workers is left as it is.</summary>
public sealed class DemoSeeder(Database database, Rulebook rulebook, TimeProvider clock)
{
    public async Task SeedAsync(CancellationToken stop = default)
    {
        await using var db = database.Open();
        if (await db.Workers.AnyAsync(stop)) return;
        await ImportSyntheticAsync(stop);

        var writer = new FactsWriter(db, rulebook, clock);
        foreach (var demo in DemoCaseload.Cases)
        {
            // A seeding that was broken off goes on where it stopped: a child on record is whole.
            if (await db.Children.AnyAsync(child => child.Id == demo.Id, stop)) continue;
            var refusal = await writer.AddAsync(new ChildRecord { Id = demo.Id, Name = demo.Name, Version = 1 }, demo.History, stop);
            if (refusal is not null) throw new InvalidOperationException($"{demo.Name}: {refusal.Sentence}");
        }

        db.Workers.AddRange(
            Worker(DemoStaff.Omar, Role.Supervisor, null),
            Worker(DemoStaff.Keisha, Role.CaseManager, DemoStaff.Omar.Id),
            Worker(DemoStaff.Priya, Role.CaseManager, DemoStaff.Omar.Id));
        db.Assignments.AddRange(DemoCaseload.Cases.Select(static demo => new Assignment
        {
            WorkerId = DemoStaff.Keisha.Id, ChildId = demo.Id, From = demo.AssignedOn,
        }));
        await db.SaveChangesAsync(stop);
    }

    // As an agency would take its own file in; the same file twice changes nothing.
    private async Task ImportSyntheticAsync(CancellationToken stop)
    {
        using var file = new MemoryStream();
        SyntheticFile.Write(file);
        file.Position = 0;
        var report = await new ImportOperation(database, rulebook, clock).RunAsync(new ImportRequest(SyntheticFile.FileName, file, "demonstration"), stop);
        if (report.FileRefusal is { } refusal) throw new InvalidOperationException($"{SyntheticFile.FileName}: {refusal}");
    }

    private static Worker Worker(DemoWorker worker, Role role, Guid? supervisor) =>
        new() { Id = worker.Id, Name = worker.Name, Role = role, SupervisorId = supervisor };
}
