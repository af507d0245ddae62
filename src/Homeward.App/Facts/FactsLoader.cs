using System.Reflection;
using Homeward.App.Data;
using Homeward.Rules.Facts;

namespace Homeward.App.Facts;

/// <summary>From the database to what the Rules read: the only bridge. One query a kind, however many children.</summary>
public sealed class FactsLoader(HomewardDb db)
{
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

    private async Task<IReadOnlyDictionary<Guid, CaseHistory>> LoadAsync(Which which, CancellationToken stop)
    {
        var found = new Dictionary<Guid, List<Fact>>();
        foreach (var read in Readers) await read(db, which, found, stop);
        return found.ToDictionary(static one => one.Key, static one => new CaseHistory(one.Value));
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

    private readonly record struct Which(Guid First, Guid Last, IReadOnlyCollection<Guid>? Children);
}
