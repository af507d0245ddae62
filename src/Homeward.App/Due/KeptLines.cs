using System.Runtime.InteropServices;
using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Homeward.App.Due;

/// <summary>Which list of which child; whoever asks by it has asked before whether the case is open.</summary>
internal readonly record struct ListOfChild(Guid ChildId, string Hash);

/// <summary>Whose page it is, and who looks at it; a worker of null means the children nobody is assigned to.</summary>
internal readonly record struct PageOf(Guid? Worker, Guid Asker);

/// <summary>
/// The owed lines of a page as they were last read from the database, in the order of the page, kept with the hash of each list they come from. Whatever changes a
/// line or the child's name gives the list another hash, so that what is kept is never old, whichever process made the change, and nobody has to say that it is.
/// </summary>
internal static class KeptLines
{
    // About half a kilobyte each.
    private const int Most = 100_000;

    private static readonly MemoryCache Kept = new(new MemoryCacheOptions { SizeLimit = Most });

    private static readonly CompiledByModel<Func<HomewardDb, Guid[], IAsyncEnumerable<Read>>> Reading = new(static () =>
        EF.CompileAsyncQuery(static (HomewardDb db, Guid[] children) =>
            from child in db.Children.AsNoTracking()
            where children.Contains(child.Id)
            join summary in db.Summaries on child.Id equals summary.ChildId
            join item in db.DueItems.AsNoTracking().Where(static item => item.Owed && item.DueOn != null) on child.Id equals item.ChildId into owed
            from item in owed.DefaultIfEmpty()
            orderby child.Id, item.Number
            select new Read { Child = child.Id, Name = child.Name, AgencyNumber = child.AgencyNumber, Hash = summary.DueHash, Item = item }));

    /// <summary>The lines of the lists that were found for a page, earliest due first; of a list that has changed since it was found, as it is now.</summary>
    public static async Task<TodayLine[]> OfAsync(HomewardDb db, PageOf page, List<ListOfChild> lists, CancellationToken stop)
    {
        lists.Sort(static (one, other) => one.ChildId.CompareTo(other.ChildId));
        var kept = Kept.TryGetValue(page, out KeptPage? known) ? known! : KeptPage.Empty;
        if (CollectionsMarshal.AsSpan(lists).SequenceEqual(kept.Lists)) return kept.Lines;
        var same = kept.Lists.Intersect(lists).ToHashSet();
        var unread = lists.Where(list => !same.Contains(list)).Select(static list => list.ChildId).ToArray();
        var read = unread.Length == 0 ? [] : await ReadAsync(db, unread, stop);
        var children = same.Select(static list => list.ChildId).ToHashSet();
        var now = new KeptPage(
            [.. same.Concat(read.Keys).OrderBy(static list => list.ChildId)],
            [.. kept.Lines.Where(line => children.Contains(line.Item.ChildId)).Concat(read.Values.SelectMany(static lines => lines))
                .OrderBy(static line => line.DueOn).ThenBy(static line => line.Item.ChildId).ThenBy(static line => line.Item.Number)]);
        Kept.Set(page, now, new MemoryCacheEntryOptions { Size = 1 + now.Lines.Length });
        return now.Lines;
    }

    // The hash is read with the lines: found before them, it might be that of a list that has changed meanwhile.
    private static async Task<Dictionary<ListOfChild, IEnumerable<TodayLine>>> ReadAsync(HomewardDb db, Guid[] children, CancellationToken stop) =>
        (await Reading.For(db)(db, children).ToListAsync(stop)).GroupBy(static one => new ListOfChild(one.Child, one.Hash)).ToDictionary(
            static list => list.Key,
            static list => list.Where(static one => one.Item is not null).Select(static one => TodayItem.LineOf(one.Item!, one.Name, one.AgencyNumber)));

    private sealed record KeptPage(ListOfChild[] Lists, TodayLine[] Lines)
    {
        public static KeptPage Empty { get; } = new([], []);
    }

    private sealed class Read
    {
        public Guid Child { get; init; }

        public string? Name { get; init; }

        public string? AgencyNumber { get; init; }

        public required string Hash { get; init; }

        public DueItem? Item { get; init; }
    }
}
