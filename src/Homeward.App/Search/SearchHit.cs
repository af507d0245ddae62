namespace Homeward.App.Search;

/// <summary>An entry that was found.</summary>
internal sealed record SearchHit
{
    public Guid ChildId { get; init; }

    public SearchKind Kind { get; init; }

    public Guid SourceId { get; init; }

    /// <summary>Whether it meets what is to come first.</summary>
    public bool First { get; init; }

    /// <summary>The later it was written, the higher.</summary>
    public long Position { get; init; }
}
