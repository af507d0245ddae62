using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.Rules.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>Makes the projection again: for every child when the day or the rulebook has moved, or from nothing.</summary>
public sealed class DueSweep(Database database, Rulebook rulebook, TimeProvider clock)
{
    private const int Batch = 500;

    /// <summary>
    /// Brings every child whose lines are not of today and of this rulebook up to date, a batch a transaction; a sweep that was broken off goes on where it
    /// stopped. Answers how many children it touched.
    /// </summary>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        var projector = new CaseProjector(rulebook);
        var day = clock.Today();
        var touched = 0;
        var last = Guid.Empty;
        while (true)
        {
            await using var db = database.Open();
            await using var transaction = await WriteTransaction.BeginAsync(db, stop);
            await Takes.SweepAsync(db, stop);
            var children = await StaleAsync(db, last, day, projector.Version, stop);
            if (children.Count == 0) return touched;
            await Takes.ChildrenAsync(db, children, stop);
            var hashes = await db.Summaries.AsNoTracking().Where(summary => children.Contains(summary.ChildId))
                .ToDictionaryAsync(static summary => summary.ChildId, static summary => summary.DueHash, stop);
            await using var rows = RowWriter.For(db);
            await new ProjectionWriter(db, rows).RefreshAsync(await ProjectAsync(db, projector, children, day, stop), hashes, stop);
            await transaction.CommitAsync(stop);
            touched += children.Count;
            last = children[^1];
        }
    }

    /// <summary>Forgets the whole projection and makes it from the facts, in one transaction. Answers how many children it made.</summary>
    public async Task<int> RebuildAsync(CancellationToken stop = default)
    {
        var projector = new CaseProjector(rulebook);
        var day = clock.Today();
        await using var db = database.Open();
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        // Nobody may change a child between the forgetting and the end; on SQLite the transaction itself sees to that.
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("lock table child in exclusive mode", stop);
        await db.DueItems.ExecuteDeleteAsync(stop);
        await db.Summaries.ExecuteDeleteAsync(stop);
        await db.Episodes.ExecuteDeleteAsync(stop);
        await db.PlacementIntervals.ExecuteDeleteAsync(stop);
        await using var rows = RowWriter.For(db);
        var projection = new ProjectionWriter(db, rows);
        var made = 0;
        var last = Guid.Empty;
        while (true)
        {
            var children = await db.Children.Where(child => child.Id > last).OrderBy(static child => child.Id).Take(Batch).Select(static child => child.Id).ToListAsync(stop);
            if (children.Count == 0) break;
            await projection.AddAsync(await ProjectAsync(db, projector, children, day, stop), stop);
            made += children.Count;
            last = children[^1];
        }

        await transaction.CommitAsync(stop);
        return made;
    }

    private static async Task<List<Guid>> StaleAsync(HomewardDb db, Guid last, DateOnly day, string version, CancellationToken stop) =>
        await db.Children
            .Where(child => child.Id > last && !db.CaseMerges.Any(merge => merge.MergedChildId == child.Id && merge.UndoneAt == null) && !db.Summaries.Any(summary =>
                summary.ChildId == child.Id && summary.ComputedFor == day && summary.ComputedBy == version))
            .OrderBy(static child => child.Id)
            .Take(Batch)
            .Select(static child => child.Id)
            .ToListAsync(stop);

    private static async Task<IReadOnlyList<ProjectedCase>> ProjectAsync(
        HomewardDb db, CaseProjector projector, List<Guid> children, DateOnly day, CancellationToken stop)
    {
        var histories = await new FactsLoader(db).LoadBetweenAsync(children[0], children[^1], stop);
        return [.. children.Where(histories.ContainsKey).Select(child => projector.Project(child, histories[child].Current(), day))];
    }
}
