using System.Collections;

namespace Homeward.Rules.Deadlines;

/// <summary>The episodes of one child, oldest first. Read in place: an episode is a large value, and every rule asks for it.</summary>
public sealed class EpisodeList : IReadOnlyList<Episode>
{
    private Episode[] episodes = new Episode[4];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    Episode IReadOnlyList<Episode>.this[int index] => this[index];

    /// <summary>The episode at a position, without copying it; valid until the next child is loaded.</summary>
    public ref readonly Episode this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref episodes[index];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Episode> GetEnumerator() => episodes.Take(Count).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(in Episode episode)
    {
        if (Count == episodes.Length)
        {
            Array.Resize(ref episodes, Count * 2);
        }

        episodes[Count++] = episode;
    }

    internal void Clear() => Count = 0;
}
