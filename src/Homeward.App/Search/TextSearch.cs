using Homeward.App.Data;
using Homeward.App.Notes;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>Finds notes by their words.</summary>
internal static class TextSearch
{
    private static readonly SearchKind[] Kinds = [SearchKind.Note];

    public static async Task<IReadOnlyList<TextFound>> FindAsync(HomewardDb db, SearchReach reach, IReadOnlyList<string> words, int most, CancellationToken stop) =>
        await NotesAsync(db, [.. await TextHits.FindAsync(reach, Kinds, words, [SearchTerms.Word], most, stop)], words, stop);

    private static async Task<IReadOnlyList<TextFound>> NotesAsync(HomewardDb db, List<SearchHit> hits, IReadOnlyList<string> words, CancellationToken stop)
    {
        if (hits.Count == 0) return [];
        var ids = hits.ConvertAll(static hit => hit.SourceId);
        var children = hits.Select(static hit => hit.ChildId).Distinct().ToList();
        var notes = await (from note in db.CaseNotes
                           where children.Contains(note.ChildId) && ids.Contains(note.Id)
                           join child in db.Children on note.ChildId equals child.Id
                           select new
                           {
                               Note = note, child.Name, child.AgencyNumber,
                               Corrected = db.CaseNotes.Any(later => later.ChildId == note.ChildId && later.Supersedes == note.Id && later.Amendment == NoteAmendment.Correction),
                           }).AsNoTracking().ToListAsync(stop);
        var kept = await KeptRecord.OfAsync(db, children, stop);
        return [.. notes.OrderByDescending(static one => one.Note.At).ThenByDescending(static one => one.Note.Id).Select(one => new TextFound
        {
            ChildId = Record(one.Note.ChildId, one.Name, one.AgencyNumber).Id,
            ChildName = Record(one.Note.ChildId, one.Name, one.AgencyNumber).Name,
            AgencyNumber = Record(one.Note.ChildId, one.Name, one.AgencyNumber).AgencyNumber,
            NoteId = one.Note.Id, Kind = one.Note.Kind,
            WrittenBy = one.Note.WrittenBy, At = one.Note.At, Corrected = one.Corrected, Snippet = Snippet.Of(one.Note.Text, words),
        })];

        KeptRecord Record(Guid child, string? name, string? number) => kept.GetValueOrDefault(child) ?? new KeptRecord(child, name, number);
    }
}
