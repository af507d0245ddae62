using System.IO.Compression;
using Homeward.App.Data;
using Homeward.App.Papers;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Exchange.Whole;

/// <summary>The files of papers in an export, each once, as they came and not locked; put back, each is locked with the key of the folder it comes to.</summary>
internal static class WholeFiles
{
    /// <summary>A file that is missing or altered keeps nothing else from being exported: it is named in the manifest.</summary>
    public static async Task<IReadOnlyList<WholeFileManifest>> WriteAsync(ZipArchive zip, HomewardDb db, DocumentStore papers, WholePart? part, CancellationToken stop)
    {
        var attached = await db.CaseDocuments.Select(static paper => new { paper.Id, paper.Sha256, paper.Length }).ToListAsync(stop);
        var sent = part is null ? await db.ReceivedFiles.Select(static file => new { file.Id, file.Sha256, file.Length }).ToListAsync(stop) : [];
        var files = attached.Where(paper => part is null || part.Papers.Contains(paper.Id)).Concat(sent).DistinctBy(static file => file.Sha256, StringComparer.Ordinal);
        var written = new List<WholeFileManifest>();
        foreach (var file in files.OrderBy(static file => file.Sha256, StringComparer.Ordinal))
        {
            var fault = await papers.FaultAsync(file.Sha256, stop);
            written.Add(new WholeFileManifest(file.Sha256, file.Length, fault));
            if (fault is not null) continue;
            await using var entry = await zip.CreateEntry(WholeFileManifest.Folder + file.Sha256, CompressionLevel.Fastest).OpenAsync(stop);
            await papers.WriteToAsync(file.Sha256, entry, stop);
        }

        return written;
    }

    /// <summary>Why they were not taken in; files that were kept before that are nobody's, and go with the next clean-up.</summary>
    public static async Task<Refusal?> ReadAsync(ZipArchive zip, IReadOnlyList<WholeFileManifest> told, DocumentStore papers, CancellationToken stop)
    {
        foreach (var file in told.Where(static file => file.Fault is null))
        {
            if (file.Sha256.Length != 64 || !file.Sha256.All(char.IsAsciiHexDigitLower) || zip.GetEntry(WholeFileManifest.Folder + file.Sha256) is not { } entry || entry.Length != file.Length)
                return new Refusal($"The export is damaged: the file {file.Sha256} is not as the manifest tells it. Nothing was taken in.");
            await using var content = await entry.OpenAsync(stop);
            await papers.KeepAsync(file.Sha256, content, stop);
        }

        return null;
    }
}
