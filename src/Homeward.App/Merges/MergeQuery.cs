using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Merges;

/// <summary>The merges that stand.</summary>
public static class MergeQuery
{
    private static readonly CompiledByModel<Func<HomewardDb, Guid, IAsyncEnumerable<Guid>>> MergedInto = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid kept) => db.CaseMerges.Where(merge => merge.UndoneAt == null && merge.ChildId == kept).Select(static merge => merge.MergedChildId)));

    internal static IQueryable<CaseMerge> Standing(HomewardDb db) => db.CaseMerges.AsNoTracking().Where(static merge => merge.UndoneAt == null);

    internal static IQueryable<PersonMerge> StandingPersons(HomewardDb db) => db.PersonMerges.AsNoTracking().Where(static merge => merge.UndoneAt == null);

    /// <summary>The records that are read as one with some others: those that were put together with them.</summary>
    internal static async Task<IReadOnlyList<Guid>> MergedIntoAsync(HomewardDb db, IReadOnlyCollection<Guid> kept, CancellationToken stop) =>
        await Standing(db).Where(merge => kept.Contains(merge.ChildId)).Select(static merge => merge.MergedChildId).ToListAsync(stop);

    /// <summary>A child's record and those put together with it.</summary>
    public static async Task<IReadOnlyList<Guid>> WholeAsync(HomewardDb db, Guid childId, CancellationToken stop = default) =>
        [childId, .. await MergedInto.For(db)(db, childId).ToListAsync(stop)];

    /// <summary>Which record is read in the place of each of some, where another is.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, Guid>> KeptAsync(HomewardDb db, IReadOnlyCollection<Guid> children, CancellationToken stop) =>
        await Standing(db).Where(merge => children.Contains(merge.MergedChildId))
            .ToDictionaryAsync(static merge => merge.MergedChildId, static merge => merge.ChildId, stop);
}
