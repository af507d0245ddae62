namespace Homeward.App.Search;

/// <summary>
/// One entry of the index: whose case it lies in, what it stands for, by which terms it is found (<see cref="SearchTerms"/>), and, where the newest is to be
/// found first, when it was written.
/// </summary>
internal sealed record SearchEntry(Guid ChildId, SearchKind Kind, Guid SourceId, IReadOnlySet<string> Terms, DateTimeOffset? At)
{
    private const int Room = 1024;

    private static readonly DateTimeOffset First = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What an index is given of it: its terms, and the beginnings of the words of a text.</summary>
    public IEnumerable<string> Indexed => Terms.SelectMany(SearchTerms.WithBeginnings).Distinct(StringComparer.Ordinal);

    /// <summary>Grows with the time it was written, with room for a thousand million in the second after it.</summary>
    public long? Position => At is { } at ? (at - First).Ticks / TimeSpan.TicksPerMicrosecond * Room : null;

    /// <summary>When what stands at a position was written.</summary>
    public static DateTimeOffset Written(long position) => First.AddTicks(position / Room * TimeSpan.TicksPerMicrosecond);
}
