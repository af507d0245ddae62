using Homeward.App.Children;
using Homeward.App.Data;
using Homeward.App.Facts;
using Homeward.App.Merges;
using Homeward.App.Papers.Reading;
using Homeward.Rules.Facts;
using Microsoft.EntityFrameworkCore;

namespace Homeward.App.Search;

/// <summary>
/// Keeps the index, always in the transaction of what is indexed. It holds terms only and is no part of the record: an export leaves it out, and whoever takes
/// one in fills it again from what came in.
/// </summary>
internal static class SearchIndex
{
    private const int Batch = 1_000;

    private static readonly SearchKind[] Names = [SearchKind.Child, SearchKind.Person];

    /// <summary>After facts were added: the names of the children for whom a name or a person is among them.</summary>
    public static async Task NamesAsync(HomewardDb db, IReadOnlyList<CaseChange> changes, CancellationToken stop)
    {
        var named = changes.Where(static change => change.IsNew || change.Added.Any(static fact => fact is Child or Person)).ToList();
        if (named.Count == 0) return;
        await using var writer = SearchWriter.For(db);
        await writer.DropAsync([.. named.Where(static change => !change.IsNew).Select(static change => change.Child.Id)], Names, stop);
        await writer.AddAsync([.. named.SelectMany(static change => SearchTerms.OfNames(change.Child, change.Standing))], stop);
    }

    /// <summary>The names of some records, each by itself: one that was put to another is found by its own names too.</summary>
    public static async Task OwnNamesAsync(HomewardDb db, IReadOnlyList<Guid> children, CancellationToken stop)
    {
        var records = await db.Children.AsNoTracking().Where(child => children.Contains(child.Id)).ToListAsync(stop);
        var histories = await new FactsLoader(db).LoadOwnAsync(children, stop);
        await using var writer = SearchWriter.For(db);
        await writer.DropAsync(children, Names, stop);
        await writer.AddAsync([.. records.SelectMany(child => OfNames(child, histories.GetValueOrDefault(child.Id)))], stop);
    }

    /// <summary>After an act: whatever has been written about these children and is not in the index yet.</summary>
    public static async Task TextsAsync(HomewardDb db, IReadOnlyCollection<Guid> children, CancellationToken stop)
    {
        if (children.Count == 0) return;
        await using var writer = SearchWriter.For(db);
        IReadOnlyList<Guid> whole = [.. children.Concat(await MergeQuery.MergedIntoAsync(db, children, stop)).Distinct()];
        foreach (var source in SearchSources.All)
        {
            var missing = await source.Missing(db, whole, stop);
            if (source.Instead.Count > 0) await writer.TakeOutAsync(missing, source.Instead, stop);
            await writer.AddAsync(missing, stop);
        }
    }

    /// <summary>Puts an entry in the place of the one there is.</summary>
    public static async Task AgainAsync(HomewardDb db, SearchEntry entry, CancellationToken stop)
    {
        await using var writer = SearchWriter.For(db);
        await writer.TakeOutAsync([entry], [entry.Kind], stop);
        await writer.AddAsync([entry], stop);
    }

    /// <summary>For a record that was taken in, or that is older than the index: everything, within the caller's transaction.</summary>
    public static async Task FillAsync(HomewardDb db, CancellationToken stop)
    {
        // What was taken in just now has not been counted, and each batch would be looked for in all of it.
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("analyze", stop);
        await using var bulk = SearchWriter.For(db);
        await bulk.BeginManyAsync(stop);
        for (var last = Guid.Empty; ;)
        {
            var children = await db.Children.Where(child => child.Id > last).OrderBy(static child => child.Id).Take(Batch).Select(static child => child.Id).ToListAsync(stop);
            if (children.Count == 0) break;
            await OwnNamesAsync(db, children, stop);
            await TextsAsync(db, children, stop);
            last = children[^1];
        }

        await bulk.EndManyAsync(stop);
    }

    /// <summary>Before it is filled again: no entry is left, and every paper is to be read again, so far as it was not read through.</summary>
    public static async Task EmptyAsync(HomewardDb db, CancellationToken stop)
    {
        // As long as it takes.
        db.Database.SetCommandTimeout(0);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("insert into search_index (search_index) values ('delete-all')", stop);
        // PostgreSQL would go on looking through rows that were deleted.
        await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? "delete from search_entry" : "truncate search_entry", stop);
        await db.PaperTexts.Where(static text => text.Outcome != PaperOutcome.Read).ExecuteDeleteAsync(stop);
        await db.Database.ExecuteSqlRawAsync("delete from paper_unread", stop);
        await db.Database.ExecuteSqlRawAsync("insert into paper_unread (document_id, child_id) select id, child_id from case_document", stop);
        db.Database.SetCommandTimeout(null);
    }

    /// <summary>Fills the index of a record that was there before it, once.</summary>
    public static async Task FillOnceAsync(HomewardDb db, CancellationToken stop)
    {
        if (await db.Database.SqlQueryRaw<int>("select filled as \"Value\" from search_state").SingleAsync(stop) == 1) return;
        await using var transaction = await WriteTransaction.BeginAsync(db, stop);
        // Nodes that start together take turns.
        if (await db.Database.ExecuteSqlRawAsync("update search_state set filled = 1 where filled = 0", stop) == 0) return;
        await FillAsync(db, stop);
        await transaction.CommitAsync(stop);
    }

    // A child without any fact has nothing but what lists show.
    private static IEnumerable<SearchEntry> OfNames(ChildRecord child, CaseHistory? history) =>
        history is null ? [] : SearchTerms.OfNames(child, history.Current());
}
