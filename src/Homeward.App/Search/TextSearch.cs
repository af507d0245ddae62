using Homeward.App.Data;
using Homeward.App.Notes;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>Finds texts that hold all the words, the newest first; where few do, also those in which a word begins so.</summary>
internal static class TextSearch
{
    private const int ShortestBeginning = 5;

    public static async Task<IReadOnlyList<TextFound>> FindAsync(HomewardDb db, SearchReach reach, IReadOnlyList<string> words, int most, CancellationToken stop)
    {
        var found = await reach.FindAsync([[.. words.Select(static word => AnyTerm.Of(SearchTerms.Word(word)))]], most, stop);
        if (found.Count < most && words.Any(static word => word.Length >= ShortestBeginning))
            found = [.. found.UnionBy(await reach.FindAsync([[.. words.Select(Beginning)]], most, stop), static hit => (hit.ChildId, hit.SourceId)).Take(most)];
        return await NotesAsync(db, [.. found.Where(static hit => hit.Kind is SearchKind.Note)], words, stop);
    }

    private static AnyTerm Beginning(string word) =>
        word.Length >= ShortestBeginning ? AnyTerm.Beginning(SearchTerms.Word(word)) : AnyTerm.Of(SearchTerms.Word(word));

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
