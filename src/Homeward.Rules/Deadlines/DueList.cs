using System.Collections;

namespace Homeward.Rules.Deadlines;

/// <summary>A list of due dates that is filled, read, cleared and filled again without new memory once it has grown to size.</summary>
public sealed class DueList : IReadOnlyList<DueDate>
{
    private DueDate[] dues = new DueDate[64];
    private int[] order = [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public DueDate this[int index] => index < Count ? dues[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The due dates without copying them; valid until the next change.</summary>
    public ReadOnlySpan<DueDate> AsSpan() => dues.AsSpan(0, Count);

    internal Span<DueDate> Writable() => dues.AsSpan(0, Count);

    /// <summary>Forgets those after the first so many.</summary>
    internal void Keep(int count)
    {
        dues.AsSpan(count, Count - count).Clear();
        Count = count;
    }

    /// <summary>
    /// The positions of the due dates in the order lists show them: earliest first, those without a day last, then by the rule's id, then as evaluated. Valid
    /// until the next change.
    /// </summary>
    public ReadOnlySpan<int> InOrder()
    {
        var positions = Positions();
        for (var at = 0; at < positions.Length; at++)
        {
            positions[at] = at;
        }

        positions.Sort(new ByDay(dues));
        return positions;
    }

    /// <summary>The positions of those that are owed by a day, as evaluated. Valid until the next change or order.</summary>
    internal ReadOnlySpan<int> OwedByDay()
    {
        var positions = Positions();
        var count = 0;
        for (var at = 0; at < positions.Length; at++)
        {
            if (dues[at].IsOwed && dues[at].DueOn is not null)
            {
                positions[count++] = at;
            }
        }

        return positions[..count];
    }

    /// <summary>Adds one.</summary>
    public void Add(in DueDate due) => Next() = due;

    /// <summary>Forgets all, keeps the memory.</summary>
    public void Clear() => Keep(0);

    /// <inheritdoc/>
    public IEnumerator<DueDate> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return dues[index];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Room for one more, empty, to be written in place.</summary>
    internal ref DueDate Next()
    {
        if (Count == dues.Length)
        {
            Array.Resize(ref dues, Count * 2);
        }

        return ref dues[Count++];
    }

    private Span<int> Positions()
    {
        if (order.Length < Count)
        {
            order = new int[dues.Length];
        }

        return order.AsSpan(0, Count);
    }

    private readonly struct ByDay(DueDate[] dues) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            ref readonly var one = ref dues[x];
            ref readonly var other = ref dues[y];
            var byDay = (one.DueOn ?? DateOnly.MaxValue).CompareTo(other.DueOn ?? DateOnly.MaxValue);
            var byRule = byDay != 0 || ReferenceEquals(one.Rule, other.Rule) ? byDay : string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
            return byRule != 0 ? byRule : x.CompareTo(y);
        }
    }
}
