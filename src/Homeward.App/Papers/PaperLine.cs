using Homeward.App.Access;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

/// <summary>A paper as a list shows it, and whether it was withdrawn.</summary>
public sealed record PaperLine(CaseDocument Document, DocumentWithdrawal? Withdrawal)
{
    /// <summary>The papers of a child that are open to a role, the latest first; the case itself was opened before.</summary>
    public static async Task<IReadOnlyList<PaperLine>> OfChildAsync(HomewardDb db, Role role, Guid childId, CancellationToken stop = default)
    {
        var papers = await DocumentAccess.OpenTo(db, role, childId).AsNoTracking().OrderByDescending(static paper => paper.RecordedAt).ThenByDescending(static paper => paper.Id).ToListAsync(stop);
        var gone = await db.DocumentWithdrawals.AsNoTracking().Where(one => one.ChildId == childId).ToDictionaryAsync(static one => one.DocumentId, stop);
        return [.. papers.Select(paper => new PaperLine(paper, gone.GetValueOrDefault(paper.Id)))];
    }

    /// <summary>One paper, where its file is open to a role; null where it is not, or is not there.</summary>
    public static async Task<CaseDocument?> OneAsync(HomewardDb db, Role role, Guid childId, Guid id, CancellationToken stop = default)
    {
        var paper = await DocumentAccess.OpenTo(db, role, childId).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, stop);
        if (paper is null || DocumentAccess.OpensWithdrawn(role)) return paper;
        return await db.DocumentWithdrawals.AnyAsync(gone => gone.ChildId == childId && gone.DocumentId == id, stop) ? null : paper;
    }
}
