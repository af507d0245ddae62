using Homeward.Rules.Facts;

namespace Homeward.App.Merges;

/// <summary>What is read of records that were put together.</summary>
public static class MergedFacts
{
    /// <summary>
    /// The facts of the kept record with those of the merged one. Who the child is, the kept one says; what was left out is left out in every version, later
    /// ones too.
    /// </summary>
    public static IReadOnlyList<Fact> Join(IReadOnlyList<Fact> kept, IReadOnlyList<Fact> merged, IReadOnlySet<Guid> leftOut)
    {
        if (leftOut.Count == 0) return [.. kept, .. merged.Where(static fact => fact is not Child)];
        var before = merged.Where(static fact => fact.Supersedes is not null).ToDictionary(static fact => fact.Id, static fact => fact.Supersedes!.Value);
        var roots = leftOut.Select(Root).ToHashSet();
        return [.. kept, .. merged.Where(fact => fact is not Child && !roots.Contains(Root(fact.Id)))];

        Guid Root(Guid id)
        {
            while (before.TryGetValue(id, out var earlier)) id = earlier;
            return id;
        }
    }

    /// <summary>Facts that tell of the merged record exactly what a fact of the kept one tells: the same kind, day and answers.</summary>
    public static IReadOnlyList<Guid> Alike(IReadOnlyList<Fact> kept, IReadOnlyList<Fact> merged)
    {
        var told = kept.Select(Bare).ToHashSet();
        return [.. merged.Where(fact => fact is not Child && told.Contains(Bare(fact))).Select(static fact => fact.Id)];
    }

    // Without what only says which version it is and who wrote it; the ids by which facts name themselves differ in any case.
    private static Fact Bare(Fact fact)
    {
        var bare = fact with { Id = default, RecordedAt = default, RecordedBy = string.Empty, Source = string.Empty, Supersedes = null };
        return bare switch
        {
            Placement placement => placement with { PlacementId = default },
            CourtOrder order => order with { OrderId = default },
            _ => bare,
        };
    }
}
