using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Merges;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>
/// The cases somebody may search. Where they are few, they are part of the question, so that the index never comes to an entry of another case; where they are
/// many, each entry is asked for before it is put in order. Neither what is found nor how long it takes tells of what is not open.
/// </summary>
internal sealed class SearchReach
{
    /// <summary>Up to so many cases are named in the question.</summary>
    public const int Few = 400;

    // So many of the newest texts are looked through before the index is asked.
    private const int Window = 2_000;

    private readonly HomewardDb db;
    private readonly IReadOnlyList<Guid>? few;
    private readonly IQueryable<ChildRecord> open;

    private SearchReach(HomewardDb db, IReadOnlyList<Guid>? few, IQueryable<ChildRecord> open) => (this.db, this.few, this.open) = (db, few, open);

    public static async Task<SearchReach> OfAsync(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, CancellationToken stop, int few = Few) =>
        new(db, await FewAsync(db, actor, now, today, few, stop), CaseAccess.OpenTo(db, actor, now, today));

    /// <summary>Whether so few cases are open that whatever is like what was asked can be looked at, and the best of it chosen then.</summary>
    public bool IsFew => few is not null;

    /// <summary>The first entries that meet all conditions of one of some alternatives, the newest first.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, int most, CancellationToken stop)
    {
        IReadOnlyList<IReadOnlyList<AnyTerm>> asked = [.. alternatives.Where(static all => all.Count > 0)];
        if (few is { Count: 0 } || asked.Count == 0) return [];
        if (few is not null) return await FirstAsync(OfCases(asked, few), most, stop);
        // A common word stands in the newest texts often enough; only of a rarer one are all entries looked up and put in order.
        if (db.Database.IsNpgsql() && asked.All(static all => all.All(static any => any.IsOfText)))
        {
            var newest = await FirstAsync(Open(Newest(asked)), most, stop);
            if (newest.Count >= most) return newest;
        }

        return await FirstAsync(Open(Entries(asked)), most, stop);
    }

    private static async Task<IReadOnlyList<SearchHit>> FirstAsync(IQueryable<SearchHit> found, int most, CancellationToken stop) =>
        await found.AsNoTracking().OrderByDescending(static hit => hit.Position).Take(most).ToListAsync(stop);

    private IQueryable<SearchHit> Open(IQueryable<SearchHit> found)
    {
        var merges = MergeQuery.Standing(db);
        return found.Where(hit => open.Any(child => child.Id == hit.ChildId)
            || merges.Any(merge => merge.MergedChildId == hit.ChildId && open.Any(child => child.Id == merge.ChildId)));
    }

    // A record that was put to an open one is open as part of it.
    private static async Task<IReadOnlyList<Guid>?> FewAsync(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, int few, CancellationToken stop) =>
        await CaseAccess.FewOpenToAsync(db, actor, now, today, few, stop) is { } open ? [.. open, .. await MergeQuery.MergedIntoAsync(db, open, stop)] : null;

    private IQueryable<SearchHit> Newest(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives)
    {
        var query = TermQuery.TsQuery(alternatives);
        return db.SearchHits.FromSql($"""
            select child_id, kind, source_id, position
            from (select child_id, kind, source_id, position, terms from search_entry where position is not null order by position desc limit {Window}) newest
            where terms @@ {query}::tsquery
            """);
    }

    // PostgreSQL does not know how rare a word is and must not read in the order of time until it has found enough: the order it is asked for is no index's.
    private IQueryable<SearchHit> Entries(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives) => db.Database.IsSqlite()
        ? Matching(TermQuery.Fts5(alternatives, null))
        : db.SearchHits.FromSql($"select child_id, kind, source_id, coalesce(position, -id) as position from search_entry where terms @@ {TermQuery.TsQuery(alternatives)}::tsquery");

    // PostgreSQL takes a question with the names of many cases for one that everything answers, and reads everything; by their ids it comes to their entries alone.
    private IQueryable<SearchHit> OfCases(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, IReadOnlyList<Guid> cases)
    {
        if (db.Database.IsSqlite()) return Matching(TermQuery.Fts5(alternatives, AnyTerm.Of([.. cases.Select(SearchTerms.OfCase)])));
        var (ids, query) = (cases.ToArray(), TermQuery.TsQuery(alternatives));
        return db.SearchHits.FromSql($"select child_id, kind, source_id, coalesce(position, -id) as position from search_entry where child_id = any ({ids}) and terms @@ {query}::tsquery");
    }

    private IQueryable<SearchHit> Matching(string match) => db.SearchHits.FromSql($"""
        select e.child_id, e.kind, e.source_id, i.rowid as position
        from search_index i cross join search_entry e on e.id = i.rowid where i.search_index match {match}
        """);
}
