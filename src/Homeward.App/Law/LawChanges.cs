using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Law;

/// <summary>A change with the names of those who had a hand in it.</summary>
public sealed record NamedLawChange(LawChange Change, string ProposedBy, string? SignedBy, string? ApprovedBy, string? WithdrawnBy);

public static class LawChanges
{
    /// <summary>Every change the agency ever proposed, the newest first.</summary>
    public static async Task<IReadOnlyList<NamedLawChange>> AllAsync(HomewardDb db, CancellationToken stop = default) =>
        await Named(db, db.LawChanges.AsNoTracking().OrderByDescending(static change => change.ProposedAt)).ToListAsync(stop);

    public static Task<NamedLawChange?> OneAsync(HomewardDb db, Guid id, CancellationToken stop = default) =>
        Named(db, db.LawChanges.AsNoTracking().Where(change => change.Id == id)).SingleOrDefaultAsync(stop);

    public static async Task<IReadOnlyList<LawChange>> ApprovedAsync(HomewardDb db, CancellationToken stop = default) =>
        await db.LawChanges.AsNoTracking().Where(static change => change.ApprovedAt != null && change.WithdrawnAt == null).ToListAsync(stop);

    private static IQueryable<NamedLawChange> Named(HomewardDb db, IQueryable<LawChange> changes) => changes.Select(change => new NamedLawChange(
        change,
        db.Workers.Where(worker => worker.Id == change.ProposedBy).Select(static worker => worker.Name).Single(),
        db.Workers.Where(worker => worker.Id == change.SignedBy).Select(static worker => worker.Name).SingleOrDefault(),
        db.Workers.Where(worker => worker.Id == change.ApprovedBy).Select(static worker => worker.Name).SingleOrDefault(),
        db.Workers.Where(worker => worker.Id == change.WithdrawnBy).Select(static worker => worker.Name).SingleOrDefault()));
}
