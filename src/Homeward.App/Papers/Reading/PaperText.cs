namespace Homeward.App.Papers.Reading;

/// <summary>What was read of a paper. It is no part of the record: exports leave it out, and it can be read again from the file.</summary>
internal sealed record PaperText
{
    public required Guid DocumentId { get; init; }

    public required Guid ChildId { get; init; }

    public required PaperOutcome Outcome { get; init; }

    /// <summary>More stands in the file than was read.</summary>
    public required bool Cut { get; init; }

    /// <summary>Locked with the key of the data folder, as the file is; null where there is no text.</summary>
    public byte[]? Words { get; init; }
}

/// <summary>A paper whose text is not in the index yet. The database puts each there as it comes onto the record.</summary>
internal sealed record PaperUnread
{
    public required Guid DocumentId { get; init; }

    public required Guid ChildId { get; init; }
}
