using System.Security.Cryptography;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Papers.Reading;
using Homeward.App.Secrets;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>Finds papers by their words, those only that the role of who asks may open.</summary>
internal static class PaperSearch
{
    private static readonly SearchKind[] Kinds = [SearchKind.Paper, SearchKind.WithdrawnPaper];

    public static async Task<IReadOnlyList<PaperFound>> FindAsync(
        HomewardDb db, SearchReach reach, Role role, IReadOnlyList<string> words, SealedWords? secrets, int most, CancellationToken stop)
    {
        var hits = await TextHits.FindAsync(reach, Kinds, words, PaperTerms.OpenTo(role), most, stop);
        if (hits.Count == 0) return [];
        var ids = hits.Select(static hit => hit.SourceId).ToList();
        var children = hits.Select(static hit => hit.ChildId).Distinct().ToList();
        var papers = await (from paper in DocumentAccess.OpenTo(db, role)
                            where children.Contains(paper.ChildId) && ids.Contains(paper.Id)
                            join child in db.Children on paper.ChildId equals child.Id
                            select new
                            {
                                Paper = paper, child.Name, child.AgencyNumber,
                                Withdrawn = db.DocumentWithdrawals.Any(gone => gone.ChildId == paper.ChildId && gone.DocumentId == paper.Id),
                            }).AsNoTracking().ToListAsync(stop);
        var texts = secrets is null ? [] : await db.PaperTexts.AsNoTracking().Where(text => ids.Contains(text.DocumentId) && text.Outcome == PaperOutcome.Read).ToDictionaryAsync(static text => (text.ChildId, text.DocumentId), stop);
        var kept = await KeptRecord.OfAsync(db, children, stop);
        return [.. papers.Where(one => !one.Withdrawn || DocumentAccess.OpensWithdrawn(role)).OrderByDescending(static one => one.Paper.RecordedAt).ThenByDescending(static one => one.Paper.Id).Select(one =>
        {
            var record = kept.GetValueOrDefault(one.Paper.ChildId) ?? new KeptRecord(one.Paper.ChildId, one.Name, one.AgencyNumber);
            return new PaperFound
            {
                ChildId = record.Id, ChildName = record.Name, AgencyNumber = record.AgencyNumber, Document = one.Paper, Withdrawn = one.Withdrawn,
                Snippet = one.Withdrawn || !texts.TryGetValue((one.Paper.ChildId, one.Paper.Id), out var text) ? [] : Piece(text, words, secrets!),
            };
        })];
    }

    private static IReadOnlyList<SnippetPiece> Piece(PaperText text, IReadOnlyList<string> words, SealedWords secrets)
    {
        try
        {
            var pieces = Snippet.Of(secrets.Open(text.DocumentId, text.Words!), words);
            return pieces.Any(static piece => piece.Marked) ? pieces : [];
        }
        catch (CryptographicException)
        {
            // Locked with the key of another folder; it is read again when the index is made again.
            return [];
        }
    }
}
