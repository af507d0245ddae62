using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers;

/// <summary>A paper whose file is not as it was kept.</summary>
/// <param name="ChildId">Whose paper.</param>
/// <param name="DocumentId">Which.</param>
/// <param name="What">Missing, or altered.</param>
public sealed record DocumentFault(Guid ChildId, Guid DocumentId, string What);

/// <summary>Reads every file of every paper and names those that are missing or altered.</summary>
public static class DocumentVerifier
{
    public static async Task<(int Files, IReadOnlyList<DocumentFault> Faults)> VerifyAsync(HomewardDb db, DocumentStore store, CancellationToken stop = default)
    {
        var papers = await db.CaseDocuments.AsNoTracking().OrderBy(static paper => paper.Sha256).Select(static paper => new { paper.ChildId, paper.Id, paper.Sha256 }).ToListAsync(stop);
        var faults = new List<DocumentFault>();
        var files = 0;
        foreach (var same in papers.GroupBy(static paper => paper.Sha256, StringComparer.Ordinal))
        {
            files++;
            if (await store.FaultAsync(same.Key, stop) is { } what) faults.AddRange(same.Select(paper => new DocumentFault(paper.ChildId, paper.Id, what)));
        }

        return (files, faults);
    }
}
