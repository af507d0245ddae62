using System.Data;
using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Due;
using Homeward.App.Merges;
using Homeward.App.Workers;
using Homeward.Rules.Facts;
using Homeward.Rules.Rulebooks.Federal;
using Microsoft.EntityFrameworkCore;

namespace Homeward.Bench;

/// <summary>An agency of any size: synthetic children with facts and due lists, each worker with the seventeen of a usual caseload.</summary>
internal static class Population
{
    private const int Caseload = 17;
    private const int Batch = 1_000;

    public static async Task<IReadOnlyList<Guid>> FillAsync(Database database, int children, DateOnly today)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        await using var rows = RowWriter.For(db);
        var projection = new ProjectionWriter(db, rows);
        var projector = new CaseProjector(UnitedStates.Rulebook);
        var cases = new SyntheticCases(20261005, today);
        var workers = new List<Guid>();
        for (var number = 0; number < children; number++)
        {
            if (number % Caseload == 0)
            {
                workers.Add(Guid.NewGuid());
                rows.Add(workers[^1], new Worker { Id = workers[^1], Name = FormattableString.Invariant($"Worker {workers.Count:000000}"), Role = Role.CaseManager });
            }

            var child = Guid.NewGuid();
            Add(rows, projection, projector, cases.One(), child, workers[^1], today);
            Close(rows, child, workers[^1], number);
            if (number % Batch == Batch - 1) await rows.FlushAsync(CancellationToken.None);
        }

        await rows.FlushAsync(CancellationToken.None);
        await transaction.CommitAsync();
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("analyze");
        return workers;
    }

    private static void Add(
        RowWriter rows, ProjectionWriter projection, CaseProjector projector, List<Fact> facts, Guid childId, Guid workerId, DateOnly today)
    {
        var standing = CaseFacts.From(facts);
        rows.Add(childId, new ChildRecord { Id = childId, AgencyNumber = childId.ToString("N")[..12], Version = 1 });
        rows.Add(childId, new Assignment { WorkerId = workerId, ChildId = childId, From = standing.Removals[0].On });
        foreach (var fact in facts) rows.Add(childId, fact);
        projection.Add(projector.Project(childId, standing, today));
    }

    // As many cases as an agency has that are not open to everybody: of a hundred one confidential, of two hundred one sealed, of fifty one that was opened twice.
    private static void Close(RowWriter rows, Guid child, Guid worker, int number)
    {
        if (number % 100 == 50)
        {
            rows.Add(child, new CaseLabel { Id = Guid.NewGuid(), ChildId = child, Kind = LabelKind.Confidential, SetBy = worker, SetAt = DateTimeOffset.UnixEpoch, Reason = "Kin of the staff." });
            rows.Add(child, new CaseAudience(child, worker));
        }
        else if (number % 200 == 0)
        {
            rows.Add(child, new CaseLabel { Id = Guid.NewGuid(), ChildId = child, Kind = LabelKind.Sealed, SetBy = worker, SetAt = DateTimeOffset.UnixEpoch, Reason = "Ordered.", CourtOrder = "Order 1" });
        }

        if (number % 50 != 25) return;
        var twin = Guid.NewGuid();
        rows.Add(twin, new ChildRecord { Id = twin, AgencyNumber = twin.ToString("N")[..12], Version = 1 });
        rows.Add(twin, new Assignment { WorkerId = worker, ChildId = twin, From = new DateOnly(2026, 1, 5) });
        rows.Add(twin, new CaseMerge { Id = Guid.NewGuid(), ChildId = child, MergedChildId = twin, At = DateTimeOffset.UnixEpoch, ById = worker, By = "Worker", Reason = "Opened twice." });
    }
}
