using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>Papers that are not in the index as they stand: those that came, by their titles until their text is read, and those that were withdrawn.</summary>
internal static class PaperSource
{
    public static async Task<IReadOnlyList<SearchEntry>> MissingAsync(HomewardDb db, IReadOnlyCollection<Guid> children, CancellationToken stop)
    {
        var missing = db.CaseDocuments.FromSqlRaw("""
            select d.* from case_document d
            left join document_withdrawal g on g.child_id = d.child_id and g.document_id = d.id
            where not exists (
                select 1 from search_entry e
                where e.child_id = d.child_id and e.source_id = d.id and e.kind = case when g.document_id is null then 'Paper' else 'WithdrawnPaper' end)
            """);
        var papers = await missing.AsNoTracking().Where(paper => children.Contains(paper.ChildId)).OrderBy(static paper => paper.RecordedAt).ThenBy(static paper => paper.Id).ToListAsync(stop);
        if (papers.Count == 0) return [];
        var ids = papers.ConvertAll(static paper => paper.Id);
        var gone = await db.DocumentWithdrawals.Where(one => children.Contains(one.ChildId) && ids.Contains(one.DocumentId)).Select(static one => one.DocumentId).ToHashSetAsync(stop);
        return [.. papers.Select(paper => PaperTerms.Of(paper, gone.Contains(paper.Id), null))];
    }
}
