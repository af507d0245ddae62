using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Exchange.Afcars;

/// <summary>The imports on record.</summary>
internal static class PastImports
{
    /// <summary>The report of this very file when it was taken in before: everything it stored is unchanged, and what it refused is refused.</summary>
    public static async Task<ImportReport?> FindAsync(HomewardDb db, string fileName, string hash, CancellationToken stop)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(known => known.FileHash == hash, stop);
        return import is null ? null : new ImportReport
        {
            FileName = fileName,
            Agency = import.Agency,
            ReportDate = import.ReportDate,
            Unchanged = import.StoredCount,
            IsRepeat = true,
            Refusals = await db.ImportRefusals.AsNoTracking().Where(refusal => refusal.ImportId == import.Id)
                .OrderBy(static refusal => refusal.RecordNumber).ToListAsync(stop),
        };
    }

    public static async Task CountAsync(HomewardDb db, Guid importId, ImportTally tally, CancellationToken stop)
    {
        var stored = tally.New + tally.Changed + tally.Unchanged;
        var refused = tally.Refusals.Count;
        await db.Imports.Where(import => import.Id == importId).ExecuteUpdateAsync(
            set => set.SetProperty(static import => import.ReadCount, stored + refused)
                .SetProperty(static import => import.StoredCount, stored)
                .SetProperty(static import => import.UnchangedCount, tally.Unchanged)
                .SetProperty(static import => import.RefusedCount, refused),
            stop);
    }
}
