using Homeward.App.Data;
using Homeward.App.Merges;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>The record that is read in the place of one that was found.</summary>
internal sealed record KeptRecord(Guid Id, string? Name, string? AgencyNumber)
{
    /// <summary>By the record that was found; only of those put to another.</summary>
    public static async Task<IReadOnlyDictionary<Guid, KeptRecord>> OfAsync(HomewardDb db, IReadOnlyCollection<Guid> found, CancellationToken stop) =>
        found.Count == 0 ? new Dictionary<Guid, KeptRecord>() : await (
            from merge in MergeQuery.Standing(db)
            where found.Contains(merge.MergedChildId)
            join child in db.Children on merge.ChildId equals child.Id
            select new { merge.MergedChildId, Kept = new KeptRecord(child.Id, child.Name, child.AgencyNumber) }).ToDictionaryAsync(static one => one.MergedChildId, static one => one.Kept, stop);
}
