using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>A kind of text that is indexed: which texts of some children are not in the index yet, and which entries of the same text those take the place of.</summary>
internal sealed record SearchSource(IReadOnlyList<SearchKind> Instead, Func<HomewardDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyList<SearchEntry>>> Missing);

/// <summary>
/// Every kind of text that is indexed. Another is a line here, a <see cref="SearchKind"/>, and what its rows show in
/// <see cref="TextSearch"/>; every act and every import then indexes it.
/// </summary>
internal static class SearchSources
{
    public static IReadOnlyList<SearchSource> All { get; } = [new([], NotesAsync), new([SearchKind.Paper], PaperSource.MissingAsync)];

    private static async Task<IReadOnlyList<SearchEntry>> NotesAsync(HomewardDb db, IReadOnlyCollection<Guid> children, CancellationToken stop)
    {
        var missing = db.CaseNotes.FromSqlRaw("""
            select n.* from case_note n
            where not exists (select 1 from search_entry e where e.child_id = n.child_id and e.kind = 'Note' and e.source_id = n.id)
            """);
        var notes = await missing.AsNoTracking().Where(note => children.Contains(note.ChildId)).OrderBy(static note => note.At).ThenBy(static note => note.Id).ToListAsync(stop);
        return [.. notes.Select(static note => SearchTerms.OfText(note.ChildId, SearchKind.Note, note.Id, note.Text, note.At))];
    }
}
