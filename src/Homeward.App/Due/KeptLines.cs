using Homeward.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Homeward.App.Due;

/// <summary>Which list of which child; whoever asks by it has asked before whether the case is open.</summary>
internal readonly record struct ListOfChild(Guid ChildId, string Hash);

/// <summary>
/// The owed lines of a child as they were last read from the database, kept by the hash of the list. Whatever changes a line or the child's name gives the list
/// another hash, so that what is kept is never old, whichever process made the change, and nobody has to say that it is.
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

    /// <summary>The lines of each list; of a list that has changed since it was found, as it is now.</summary>
    public static async Task<IReadOnlyList<TodayLine[]>> OfAsync(HomewardDb db, IReadOnlyCollection<ListOfChild> lists, CancellationToken stop)
    {
        var known = new List<TodayLine[]>(lists.Count);
        List<Guid>? unread = null;
        foreach (var list in lists)
        {
            if (Kept.TryGetValue(list.ChildId, out KeptList? kept) && kept!.List == list) known.Add(kept.Lines);
            else (unread ??= []).Add(list.ChildId);
        }

        if (unread is not null) known.AddRange(await ReadAsync(db, [.. unread], stop));
        return known;
    }

    // The hash is read with the lines: found before them, it might be that of a list that has changed meanwhile.
    private static async Task<IEnumerable<TodayLine[]>> ReadAsync(HomewardDb db, Guid[] children, CancellationToken stop)
    {
        var read = new Dictionary<ListOfChild, TodayLine[]>();
        foreach (var list in (await Reading.For(db)(db, children).ToListAsync(stop)).GroupBy(static one => new ListOfChild(one.Child, one.Hash)))
        {
            TodayLine[] lines = [.. list.Where(static one => one.Item is not null).Select(one => TodayItem.LineOf(one.Item!, one.Name, one.AgencyNumber))];
            read[list.Key] = lines;
            Kept.Set(list.Key.ChildId, new KeptList(list.Key, lines), new MemoryCacheEntryOptions { Size = 1 + lines.Length });
        }

        return read.Values;
    }

    private sealed record KeptList(ListOfChild List, TodayLine[] Lines);

    private sealed class Read
    {
        public Guid Child { get; init; }

        public string? Name { get; init; }

        public string? AgencyNumber { get; init; }

        public required string Hash { get; init; }

        public DueItem? Item { get; init; }
    }
}
