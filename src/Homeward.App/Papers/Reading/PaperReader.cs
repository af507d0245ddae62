using System.Security.Cryptography;
using Homeward.App.Access;
using Homeward.App.Data;
using Homeward.App.Search;
using Homeward.App.Secrets;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Papers.Reading;

/// <summary>Reads the text of a file of a form.</summary>
/// <param name="form">What the file is.</param>
/// <param name="write">Writes the file to a stream.</param>
/// <param name="stop">Ends it.</param>
public delegate Task<ReadWords> ReadFile(FileForm form, Func<Stream, CancellationToken, Task> write, CancellationToken stop);

/// <summary>
/// Reads papers whose text is not in the index yet, one after another, the latest first, apart from the acts that brought them: no act waits for a paper to be read or
/// fails because it cannot be. Each paper is a transaction; what was broken off goes on where it stopped.
/// </summary>
public sealed class PaperReader(Database database, DocumentStore store, ReadFile read)
{
    /// <summary>How often a file is asked of a disk that does not give it: with five minutes between, a disk that is away for an hour costs no paper its text.</summary>
    public const int MostTries = 12;

    private readonly SealedWords words = store.Words();
    private readonly Dictionary<Guid, int> tries = [];

    /// <summary>Whether the last run left papers unread because their disk did not give them: they are tried again by the next.</summary>
    public bool LeftSome { get; private set; }

    /// <summary>Reads until nothing is left but what a disk does not give. Answers how many papers it read.</summary>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        var done = 0;
        var left = new HashSet<Guid>();
        while (await NextAsync(left, stop) is { } paper)
        {
            if (await TextOrNothingAsync(paper, stop) is not { } text)
            {
                left.Add(paper.Id);
                continue;
            }

            tries.Remove(paper.Id);
            await IndexAsync(paper, text, stop);
            done++;
        }

        LeftSome = left.Count > 0;
        return done;
    }

    // Null where the disk did not give the file and may give it later; after so many tries it counts as a paper without text, until the index is made anew.
    private async Task<ReadWords?> TextOrNothingAsync(CaseDocument paper, CancellationToken stop)
    {
        try
        {
            return await TextAsync(paper, stop);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException && !stop.IsCancellationRequested)
        {
            tries[paper.Id] = tries.GetValueOrDefault(paper.Id) + 1;
            return tries[paper.Id] < MostTries ? null : new ReadWords(null, false);
        }
    }

    private async Task<CaseDocument?> NextAsync(HashSet<Guid> left, CancellationToken stop)
    {
        await using var db = database.Open();
        return await (from unread in db.PapersUnread
                      join paper in db.CaseDocuments on new { unread.ChildId, Id = unread.DocumentId } equals new { paper.ChildId, paper.Id }
                      where !left.Contains(unread.DocumentId)
                      orderby unread.DocumentId descending
                      select paper).AsNoTracking().FirstOrDefaultAsync(stop);
    }

    // What was read before needs no reading again: after the index was made anew, or of the same paper on another record.
    private async Task<ReadWords> TextAsync(CaseDocument paper, CancellationToken stop)
    {
        if (DocumentAccess.AsksForProof(paper.Label) || paper.Form.IsPicture()) return new ReadWords(null, false);
        await using var db = database.Open();
        var before = await (from text in db.PaperTexts
                            join same in db.CaseDocuments on new { text.ChildId, Id = text.DocumentId } equals new { same.ChildId, same.Id }
                            where same.Sha256 == paper.Sha256 && same.Form == paper.Form && text.Outcome == PaperOutcome.Read
                            select text).AsNoTracking().FirstOrDefaultAsync(stop);
        if (before is not null && Opened(before) is { } known) return new ReadWords(known, before.Cut);
        try
        {
            return await read(paper.Form, (to, ends) => store.WriteToAsync(paper.Sha256, to, ends), stop);
        }
        catch (DocumentDamagedException)
        {
            // “homeward verify” names it.
            return new ReadWords(null, false);
        }
    }

    private string? Opened(PaperText text)
    {
        try
        {
            return words.Open(text.DocumentId, text.Words!);
        }
        catch (CryptographicException)
        {
            // Another folder's key locked it.
            return null;
        }
    }

    private async Task IndexAsync(CaseDocument paper, ReadWords text, CancellationToken stop)
    {
        await using var db = database.Open();
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        // Nobody withdraws it meanwhile, and no other node has read it.
        await Takes.ChildrenAsync(db, [paper.ChildId], stop);
        if (await db.PapersUnread.Where(unread => unread.DocumentId == paper.Id && unread.ChildId == paper.ChildId).ExecuteDeleteAsync(stop) == 0) return;
        await db.PaperTexts.Where(old => old.DocumentId == paper.Id && old.ChildId == paper.ChildId).ExecuteDeleteAsync(stop);
        db.PaperTexts.Add(new PaperText
        {
            DocumentId = paper.Id, ChildId = paper.ChildId, Cut = text.Cut, Words = text.Text is null ? null : words.Lock(paper.Id, text.Text),
            Outcome = DocumentAccess.AsksForProof(paper.Label) ? PaperOutcome.Closed : text.Text is null ? PaperOutcome.Nothing : PaperOutcome.Read,
        });
        await db.SaveChangesAsync(stop);
        if (!await db.DocumentWithdrawals.AnyAsync(gone => gone.ChildId == paper.ChildId && gone.DocumentId == paper.Id, stop))
            await SearchIndex.AgainAsync(db, PaperTerms.Of(paper, withdrawn: false, text.Text), stop);
        await transaction.CommitAsync(stop);
    }
}
