using System.Reflection;
using Homeward.App.Data;
using Homeward.App.Merges;
using Homeward.Rules.Facts;

namespace Homeward.App.Facts;

/// <summary>From the database to what the Rules read: the only bridge. For a few children a query for each kind they have; for many, one for every kind.</summary>
public sealed class FactsLoader(HomewardDb db)
{
    private const int Few = 8;

    private static readonly Reader[] Readers =
    [
        .. FactTables.Kinds.Select(static kind => typeof(FactsLoader)
            .GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(kind)
            .CreateDelegate<Reader>()),
    ];

    private delegate Task Reader(HomewardDb db, Which which, Dictionary<Guid, List<Fact>> found, CancellationToken stop);

    /// <summary>Every version of every fact of a child; null where there is no such child.</summary>
    public async Task<CaseHistory?> LoadAsync(Guid childId, CancellationToken stop = default)
    {
        var found = await LoadBetweenAsync(childId, childId, stop);
        return found.GetValueOrDefault(childId);
    }

    /// <summary>The children from one id to another, both included: a batch of a walk over all.</summary>
    public Task<IReadOnlyDictionary<Guid, CaseHistory>> LoadBetweenAsync(Guid first, Guid last, CancellationToken stop = default) =>
        LoadAsync(new Which(first, last, null), stop);

    /// <summary>Some children, wherever they stand.</summary>
    public Task<IReadOnlyDictionary<Guid, CaseHistory>> LoadAmongAsync(IReadOnlyCollection<Guid> children, CancellationToken stop = default) =>
        LoadAsync(new Which(default, default, children), stop);

    /// <summary>Some records as they were written, each by itself, whatever was put together.</summary>
    public async Task<IReadOnlyDictionary<Guid, CaseHistory>> LoadOwnAsync(IReadOnlyCollection<Guid> children, CancellationToken stop = default) =>
        children.Count == 0 ? new Dictionary<Guid, CaseHistory>() : Histories(await OwnAsync(new Which(default, default, children), stop));

    private static Dictionary<Guid, CaseHistory> Histories(Dictionary<Guid, List<Fact>> facts) =>
        facts.ToDictionary(static one => one.Key, static one => new CaseHistory(one.Value));

    private async Task<IReadOnlyDictionary<Guid, CaseHistory>> LoadAsync(Which which, CancellationToken stop)
    {
        var found = await OwnAsync(which, stop);
        var merges = await MergesOf.LoadAsync(db, found.Keys, stop);
        if (merges.IsNone) return Histories(found);
        var away = merges.ToLoad(found.Keys);
        var others = away.Count == 0 ? [] : await OwnAsync(new Which(default, default, away), stop);
        return merges.Read(found, others);
    }

    private async Task<Dictionary<Guid, List<Fact>>> OwnAsync(Which which, CancellationToken stop)
    {
        var found = new Dictionary<Guid, List<Fact>>();
        if (which.IsFew)
        {
            foreach (var child in which.Each) await OneAsync(child, found, stop);
        }
        else
        {
            foreach (var read in Readers) await read(db, which, found, stop);
        }

        return found;
    }

    private async Task OneAsync(Guid child, Dictionary<Guid, List<Fact>> found, CancellationToken stop)
    {
        var held = await HeldKinds.OfAsync(db, child, stop);
        for (var kind = 0; kind < held.Length; kind++)
        {
            if (held[kind]) await Readers[kind](db, new Which(child, child, null), found, stop);
        }
    }

    private static async Task ReadAsync<T>(HomewardDb db, Which which, Dictionary<Guid, List<Fact>> found, CancellationToken stop)
        where T : Fact
    {
        var rows = which.Children is { } children ? FactQuery<T>.Among(db, children) : FactQuery<T>.Between(db, which.First, which.Last);
        await foreach (var row in rows.WithCancellation(stop))
        {
            if (!found.TryGetValue(row.ChildId, out var facts)) found.Add(row.ChildId, facts = []);
            facts.Add(row.Fact);
        }
    }

    private readonly record struct Which(Guid First, Guid Last, IReadOnlyCollection<Guid>? Children)
    {
        public bool IsFew => Children is null ? First == Last : Children.Count <= Few;

        public IEnumerable<Guid> Each => Children ?? [First];
    }
}
