using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Due;

/// <summary>Puts projected cases in the place of what was kept of the same children, within the caller's transaction.</summary>
public sealed class ProjectionWriter(HomewardDb db, RowWriter rows)
{
    /// <summary>For children that have nothing kept.</summary>
    public async Task AddAsync(IReadOnlyCollection<ProjectedCase> projected, CancellationToken stop)
    {
        foreach (var one in await PutOffs.MarkAsync(db, projected, stop)) Add(one);
        await rows.FlushAsync(stop);
    }

    /// <summary>For children that are new, so that nobody can have put anything off.</summary>
    public void Add(ProjectedCase projected)
    {
        var childId = projected.Summary.ChildId;
        rows.Add(childId, projected.Summary);
        foreach (var item in projected.Due) rows.Add(childId, item);
        foreach (var episode in projected.Episodes) rows.Add(childId, episode);
        foreach (var placement in projected.Placements) rows.Add(childId, placement);
    }

    /// <summary>After the facts of these children have changed.</summary>
    public async Task ReplaceAsync(IReadOnlyCollection<ProjectedCase> projected, CancellationToken stop)
    {
        if (projected.Count == 0) return;
        await DropAsync([.. projected.Select(static one => one.Summary.ChildId)], stop);
        await AddAsync(projected, stop);
    }

    /// <summary>Forgets what is kept of these children.</summary>
    public async Task DropAsync(IReadOnlyList<Guid> children, CancellationToken stop)
    {
        await DropDueAsync([.. children], stop);
        await db.Summaries.Where(summary => children.Contains(summary.ChildId)).ExecuteDeleteAsync(stop);
        await db.Episodes.Where(episode => children.Contains(episode.ChildId)).ExecuteDeleteAsync(stop);
        await db.PlacementIntervals.Where(placement => children.Contains(placement.ChildId)).ExecuteDeleteAsync(stop);
    }

    /// <summary>After the day has moved: the facts are the same, and most due lists read as they did.</summary>
    public async Task RefreshAsync(IReadOnlyCollection<ProjectedCase> projected, IReadOnlyDictionary<Guid, string> hashes, CancellationToken stop)
    {
        var marked = await PutOffs.MarkAsync(db, projected, stop);
        var changed = marked.Where(one => !string.Equals(hashes.GetValueOrDefault(one.Summary.ChildId), one.Summary.DueHash, StringComparison.Ordinal)).ToList();
        await DropDueAsync([.. changed.Select(static one => one.Summary.ChildId)], stop);
        var children = marked.Select(static one => one.Summary.ChildId).ToList();
        await db.Summaries.Where(summary => children.Contains(summary.ChildId)).ExecuteDeleteAsync(stop);
        foreach (var one in marked) rows.Add(one.Summary.ChildId, one.Summary);
        foreach (var item in changed.SelectMany(static one => one.Due)) rows.Add(item.ChildId, item);
        await rows.FlushAsync(stop);
    }

    private async Task DropDueAsync(List<Guid> children, CancellationToken stop)
    {
        if (children.Count > 0) await db.DueItems.Where(item => children.Contains(item.ChildId)).ExecuteDeleteAsync(stop);
    }
}
