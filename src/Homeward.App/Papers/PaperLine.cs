using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Merges;
using Homeward.App.Papers.Reading;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

/// <summary>A paper as a list shows it: whether it was withdrawn, what of its text is searched (null until it was read), and whether more stands in it than that.</summary>
public sealed record PaperLine(CaseDocument Document, DocumentWithdrawal? Withdrawal, PaperOutcome? Text, bool Cut)
{
    /// <summary>The papers of a child that are open to a role, those of a record that was put to it among them, the latest first; the case itself was opened before.</summary>
    public static async Task<IReadOnlyList<PaperLine>> OfChildAsync(HomewardDb db, Role role, Guid childId, CancellationToken stop = default)
    {
        var whole = await MergeQuery.WholeAsync(db, childId, stop);
        var papers = await DocumentAccess.OpenTo(db, role).AsNoTracking().Where(paper => whole.Contains(paper.ChildId)).OrderByDescending(static paper => paper.RecordedAt).ThenByDescending(static paper => paper.Id).ToListAsync(stop);
        var gone = await db.DocumentWithdrawals.AsNoTracking().Where(one => whole.Contains(one.ChildId)).ToDictionaryAsync(static one => one.DocumentId, stop);
        var read = await db.PaperTexts.Where(text => whole.Contains(text.ChildId)).Select(static text => new { text.ChildId, text.DocumentId, text.Outcome, text.Cut }).ToDictionaryAsync(static text => (text.ChildId, text.DocumentId), stop);
        return [.. papers.Select(paper =>
        {
            var text = read.GetValueOrDefault((paper.ChildId, paper.Id));
            return new PaperLine(paper, gone.GetValueOrDefault(paper.Id), text?.Outcome, text?.Cut == true);
        })];
    }

    /// <summary>One paper, where its file is open to a role; null where it is not, or is not there.</summary>
    public static async Task<CaseDocument?> OneAsync(HomewardDb db, Role role, Guid childId, Guid id, CancellationToken stop = default)
    {
        var whole = await MergeQuery.WholeAsync(db, childId, stop);
        var paper = await DocumentAccess.OpenTo(db, role).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && whole.Contains(one.ChildId), stop);
        if (paper is null || DocumentAccess.OpensWithdrawn(role)) return paper;
        return await db.DocumentWithdrawals.AnyAsync(gone => gone.ChildId == paper.ChildId && gone.DocumentId == id, stop) ? null : paper;
    }
}
