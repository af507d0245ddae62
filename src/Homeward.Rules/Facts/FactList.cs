using System.Collections;

namespace Homeward.Rules.Facts;

/// <summary>The facts of one kind, in the order they happened (ties by id), so that the order of input never matters.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class FactList<T> : IReadOnlyList<T>
    where T : Fact
{
    private readonly T[] facts;

    // The day of the last one, so that asking for all of them looks at none.
    private readonly DateOnly last;

    internal FactList(T[] facts)
    {
        Array.Sort(facts, static (one, other) =>
        {
            var byDay = one.HappenedOn.CompareTo(other.HappenedOn);
            return byDay != 0 ? byDay : one.Id.CompareTo(other.Id);
        });
        this.facts = facts;
        last = facts.Length == 0 ? DateOnly.MinValue : facts[^1].HappenedOn;
    }

    /// <summary>No facts of this kind.</summary>
    public static FactList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => facts.Length;

    /// <inheritdoc/>
    public T this[int index] => facts[index];

    /// <summary>The facts that had happened by the end of a day.</summary>
    public ReadOnlySpan<T> UpTo(DateOnly day) => day >= last ? new ReadOnlySpan<T>(facts) : Before(day);

    /// <summary>The facts that happened from one day to another, both included.</summary>
    public ReadOnlySpan<T> Between(DateOnly from, DateOnly through)
    {
        var upTo = UpTo(through);
        var first = upTo.Length;
        while (first > 0 && upTo[first - 1].HappenedOn >= from)
        {
            first--;
        }

        return upTo[first..];
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)facts).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => facts.GetEnumerator();

    private ReadOnlySpan<T> Before(DateOnly day)
    {
        var count = facts.Length - 1;
        while (count > 0 && facts[count - 1].HappenedOn > day)
        {
            count--;
        }

        return new ReadOnlySpan<T>(facts, 0, count);
    }
}
