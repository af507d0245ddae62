using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>What is put off: marked on the lines whenever they are written down, and read with its reason.</summary>
public static class PutOffs
{
    private static readonly CompiledByModel<Func<HomewardDb, Guid, DateOnly, CancellationToken, Task<bool>>> AnyOfChild = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid childId, DateOnly today, CancellationToken stop) =>
            db.DueItems.Any(item => item.ChildId == childId && item.Owed && item.PutOffUntil > today)));

    /// <summary>Those that hold for lines as they are kept, of some children, the line that is due first before the others.</summary>
    public static async Task<ILookup<Guid, DuePutOff>> OfAsync(HomewardDb db, IReadOnlyCollection<Guid> children, DateOnly today, CancellationToken stop = default)
    {
        var lines = await db.DueItems.AsNoTracking().Where(item => item.Owed && item.PutOffUntil > today && children.Contains(item.ChildId)).ToListAsync(stop);
        if (lines.Count == 0) return Array.Empty<DuePutOff>().ToLookup(static put => put.ChildId);
        var said = await SaidAsync(db, [.. lines.Select(static line => line.ChildId).Distinct()], stop);
        return lines.Select(line => Of(line, said[line.ChildId])).OfType<DuePutOff>().OrderBy(static put => put.DueOn).ToLookup(static put => put.ChildId);
    }

    /// <summary>The same of one child, of whose lines mostly none is put off.</summary>
    public static async Task<IEnumerable<DuePutOff>> OfChildAsync(HomewardDb db, Guid childId, DateOnly today, CancellationToken stop = default) =>
        await AnyOfChild.For(db)(db, childId, today, stop) ? (await OfAsync(db, [childId], today, stop))[childId] : [];

    /// <summary>Those that hold for one line of a child, the one that holds longest before the others.</summary>
    public static async Task<IReadOnlyList<DuePutOff>> StandingAsync(HomewardDb db, Guid child, string line, DateOnly today, CancellationToken stop = default) =>
        [.. (await SaidAsync(db, [child], stop))[child].Where(put => put.Until > today && string.Equals(put.Line, line, StringComparison.Ordinal)).OrderByDescending(static put => put.Until)];

    /// <summary>The same cases, each line with the day until which it is put off.</summary>
    internal static async Task<IReadOnlyCollection<ProjectedCase>> MarkAsync(HomewardDb db, IReadOnlyCollection<ProjectedCase> projected, CancellationToken stop)
    {
        if (projected.Count == 0) return projected;
        var said = await SaidAsync(db, [.. projected.Select(static one => one.Summary.ChildId)], stop);
        return said.Count == 0 ? projected : [.. projected.Select(one => said.Contains(one.Summary.ChildId) ? Mark(one, said[one.Summary.ChildId]) : one)];
    }

    private static ProjectedCase Mark(ProjectedCase projected, IEnumerable<DuePutOff> said)
    {
        DueItem[] due = [.. projected.Due.Select(line => Of(line, said) is { } put ? line with { PutOffUntil = put.Until } : line)];
        return projected with { Due = due, Summary = projected.Summary with { DueHash = DueRows.Hash(projected.Name, due) } };
    }

    // What an act has just put off or taken back is not in the database yet when its child's lines are written down.
    private static async Task<ILookup<Guid, DuePutOff>> SaidAsync(HomewardDb db, IReadOnlyList<Guid> children, CancellationToken stop)
    {
        var kept = await db.DuePutOffs.AsNoTracking().Where(put => children.Contains(put.ChildId) && !db.PutOffsTakenBack.Any(back => back.PutOffId == put.Id)).ToListAsync(stop);
        var back = db.PutOffsTakenBack.Local.Select(static one => one.PutOffId).ToHashSet();
        return kept.Concat(db.DuePutOffs.Local.Where(put => children.Contains(put.ChildId))).DistinctBy(static put => put.Id).Where(put => !back.Contains(put.Id)).ToLookup(static put => put.ChildId);
    }

    // The line stands where it stood when it was put off, and is due on the same day.
    private static DuePutOff? Of(DueItem line, IEnumerable<DuePutOff> said) =>
        line is { Owed: true, DueOn: not null }
            ? said.Where(put => put.Status == line.Status && string.Equals(put.Line, LineName.Of(line), StringComparison.Ordinal)).MaxBy(static put => put.Until)
            : null;
}
