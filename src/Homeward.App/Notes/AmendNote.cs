using Homeward.App.Merges;
using Homeward.App.Operations;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Notes;

/// <summary>A note is added to or corrected: the next version of it. What was written stays readable.</summary>
public sealed record AmendNote : Operation
{
    public override string Process => "note.amend";

    /// <summary>The version that was read.</summary>
    public required Guid NoteId { get; init; }

    public required NoteAmendment Amendment { get; init; }

    [LongText]
    public required string Text { get; init; }

    public override async Task DecideAsync(Change change, CancellationToken stop)
    {
        if (ChildIds is not [var child])
        {
            change.Refuse("Say whose note it is: one child.", nameof(Children));
            return;
        }

        var whole = await MergeQuery.WholeAsync(change.Db, child, stop);
        var before = await change.Db.CaseNotes.AsNoTracking().SingleOrDefaultAsync(note => whole.Contains(note.ChildId) && note.Id == NoteId, stop);
        if (before is null) change.Refuse("This note is not on the child's record.", nameof(NoteId));
        else if (await change.Db.CaseNotes.AnyAsync(note => whole.Contains(note.ChildId) && note.Supersedes == NoteId, stop))
            change.Refuse("This version has been followed by another already: read that one, then write.", nameof(NoteId));
        else if (Amendment is NoteAmendment.Correction && Reason is null) change.Refuse("Say why the note is corrected.", nameof(Reason));
        else
        {
            NoteWriter.Add(change, before with
            {
                Id = Guid.CreateVersion7(),
                Text = Text,
                WriterId = change.Actor.WorkerId,
                WrittenBy = change.By,
                At = change.Now,
                Supersedes = before.Id,
                Amendment = Amendment,
            });
        }
    }
}
