using Homeward.App.Access;
using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Merges;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>
/// The cases somebody may search. Where they are few, the entries of those cases are read and no other; where they are many, the index is asked, and each entry is
/// asked for before it is put in order. Neither what is found nor how long it takes tells of what is not open.
/// </summary>
internal sealed class SearchReach
{
    /// <summary>Of up to so many cases all entries are read.</summary>
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

    /// <summary>Entries of few cases that meet all conditions, read once: first those that meet the stricter ones too, and of each the newest.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindInFewAsync(SearchKind[] kinds, IReadOnlyList<AnyTerm> first, IReadOnlyList<AnyTerm> all, int most, CancellationToken stop) =>
        few is { Count: 0 } ? [] : await OfFew(kinds, [all], [first]).OrderByDescending(static hit => hit.First).ThenByDescending(static hit => hit.Position).Take(most).ToListAsync(stop);

    /// <summary>The first entries of some kinds that meet all conditions of one of some alternatives: of texts the newest, and first the newest.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchKind[] kinds, IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, int most, CancellationToken stop)
    {
        IReadOnlyList<IReadOnlyList<AnyTerm>> asked = [.. alternatives.Where(static all => all.Count > 0)];
        if (few is { Count: 0 } || asked.Count == 0) return [];
        if (few is not null) return await NewestAsync(OfFew(kinds, asked, asked), most, stop);
        if (db.Database.IsSqlite()) return await NewestAsync(Open(Indexed(asked, null)), most, stop);
        // Of names none is newer, and of a common one not all are to be put in an order.
        if (kinds.Contains(SearchKind.Child)) return await Open(Indexed(asked, null)).AsNoTracking().Take(most).ToListAsync(stop);
        return await OfTimeAsync(kinds, asked, most, stop);
    }

    private static async Task<IReadOnlyList<SearchHit>> NewestAsync(IQueryable<SearchHit> found, int most, CancellationToken stop) =>
        await found.AsNoTracking().OrderByDescending(static hit => hit.Position).Take(most).ToListAsync(stop);

    // PostgreSQL's index knows no order: what it finds is looked up, all of it, and put in order then. A common word stands in the newest notes often enough, one less
    // common in the texts of the last months; only of a rare one are all entries looked up.
    private async Task<IReadOnlyList<SearchHit>> OfTimeAsync(SearchKind[] kinds, IReadOnlyList<IReadOnlyList<AnyTerm>> asked, int most, CancellationToken stop)
    {
        if (kinds.Contains(SearchKind.Note) && await NewestAsync(Open(Newest(asked)), most, stop) is var newest && newest.Count >= most) return newest;
        if (await db.Database.SqlQueryRaw<long?>("select max(position) as \"Value\" from search_entry").SingleAsync(stop) is { } last)
        {
            var month = SearchEntry.Written(last);
            var recent = await NewestAsync(Open(Indexed(asked, AnyTerm.Of(SearchTerms.Month(month), SearchTerms.Month(month.AddMonths(-1))))), most, stop);
            if (recent.Count >= most) return recent;
        }

        return await NewestAsync(Open(Indexed(asked, null)), most, stop);
    }

    // Asked for one entry at a time: a condition that any is there, PostgreSQL would answer by reading every child that is open.
    private IQueryable<SearchHit> Open(IQueryable<SearchHit> found)
    {
        var merges = MergeQuery.Standing(db);
        return found.Where(hit => open.Where(child => child.Id == hit.ChildId).Select(static child => (Guid?)child.Id).FirstOrDefault() != null
            || merges.Where(merge => merge.MergedChildId == hit.ChildId && open.Any(child => child.Id == merge.ChildId)).Select(static merge => (Guid?)merge.ChildId).FirstOrDefault() != null);
    }

    // A record that was put to an open one is open as part of it.
    private static async Task<IReadOnlyList<Guid>?> FewAsync(HomewardDb db, Actor actor, DateTimeOffset now, DateOnly today, int few, CancellationToken stop) =>
        await CaseAccess.FewOpenToAsync(db, actor, now, today, few, stop) is { } open ? [.. open, .. await MergeQuery.MergedIntoAsync(db, open, stop)] : null;

    private IQueryable<SearchHit> Newest(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives)
    {
        var query = TermQuery.TsQuery(alternatives);
        return db.SearchHits.FromSql($"""
            select child_id, kind, source_id, position, true as first
            from (select child_id, kind, source_id, position, terms from search_entry where position is not null order by position desc limit {Window}) newest
            where terms @@ {query}::tsquery
            """);
    }

    private IQueryable<SearchHit> Indexed(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, AnyTerm? months)
    {
        IReadOnlyList<IReadOnlyList<AnyTerm>> asked = [.. alternatives.Select(all => (IReadOnlyList<AnyTerm>)[.. all.Select(static any => any.Indexed), .. months is null ? (AnyTerm[])[] : [months]])];
        return db.Database.IsSqlite()
            ? db.SearchHits.FromSql($"""
                select e.child_id, e.kind, e.source_id, i.rowid as position, 1 as first
                from search_index i cross join search_entry e on e.id = i.rowid where i.search_index match {TermQuery.Fts5(asked)}
                """)
            : db.SearchHits.FromSql($"select child_id, kind, source_id, coalesce(position, -id) as position, true as first from search_entry where terms @@ {TermQuery.TsQuery(asked)}::tsquery");
    }

    // By the terms that stand beside each entry and by no index: of few cases it is not to be asked, though PostgreSQL would rather.
    private IQueryable<SearchHit> OfFew(SearchKind[] kinds, IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, IReadOnlyList<IReadOnlyList<AnyTerm>> first) =>
        Held(alternatives, first).AsNoTracking().Where(hit => few!.Contains(hit.ChildId) && kinds.Contains(hit.Kind));

    private IQueryable<SearchHit> Held(IReadOnlyList<IReadOnlyList<AnyTerm>> alternatives, IReadOnlyList<IReadOnlyList<AnyTerm>> first)
    {
        if (db.Database.IsNpgsql())
        {
            return db.SearchHits.FromSql($"""
                select child_id, kind, source_id, coalesce(position, -id) as position, ts_match_vq(terms, {TermQuery.TsQuery(first)}::tsquery) as first
                from search_entry where ts_match_vq(terms, {TermQuery.TsQuery(alternatives)}::tsquery)
                """);
        }

        var parameters = new List<object>();
        var (held, before) = (TermQuery.Held(alternatives, parameters), TermQuery.Held(first, parameters));
        // What was typed goes in as parameters; the text names their numbers alone.
#pragma warning disable EF1002
        return db.SearchHits.FromSqlRaw($"select e.child_id, e.kind, e.source_id, e.id as position, {before} as first from search_entry e where {held}", [.. parameters]);
#pragma warning restore EF1002
    }
}
