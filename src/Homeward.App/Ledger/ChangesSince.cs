using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Ledger;

/// <summary>What others did to a child's record after a version somebody has in front of them.</summary>
public static class ChangesSince
{
    public static async Task<IReadOnlyList<LedgerEntry>> OfAsync(HomewardDb db, ChildVersion seen, CancellationToken stop = default) =>
        await (from changed in db.LedgerChildren
               where changed.ChildId == seen.ChildId && changed.Version > seen.Version
               join entry in db.LedgerEntries on changed.Sequence equals entry.Sequence
               orderby entry.Sequence
               select entry).AsNoTracking().ToListAsync(stop);
}
