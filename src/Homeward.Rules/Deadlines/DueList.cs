using System.Collections;

namespace Homeward.Rules.Deadlines;

/// <summary>A list of due dates that is filled, read, cleared and filled again without new memory once it has grown to size.</summary>
public sealed class DueList : IReadOnlyList<DueDate>
{
    private DueDate[] dues = new DueDate[64];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public DueDate this[int index] => index < Count ? dues[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The due dates without copying them; valid until the next change.</summary>
    public ReadOnlySpan<DueDate> AsSpan() => dues.AsSpan(0, Count);

    internal Span<DueDate> Writable() => dues.AsSpan(0, Count);

    /// <summary>Adds one.</summary>
    public void Add(in DueDate due) => Next() = due;

    /// <summary>Forgets all, keeps the memory.</summary>
    public void Clear() => Count = 0;

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

    /// <summary>Room for one more, to be written in place.</summary>
    internal ref DueDate Next()
    {
        if (Count == dues.Length)
        {
            Array.Resize(ref dues, Count * 2);
        }

        return ref dues[Count++];
    }
}
