namespace Homeward.App.Relatives;

/// <summary>What came back after a notice to a relative.</summary>
public enum ReplyKind
{
    WillingToCare,
    WillingToSupport,
    WantsContact,
    Declines,

    /// <summary>The letter came back, the number is dead.</summary>
    Undeliverable,

    /// <summary>Called or visited, and nobody was reached.</summary>
    NotReached,
    Other,
}

/// <summary>A reply of a relative, or that the notice did not reach them. Kept as it was written; another reply is another row.</summary>
public sealed record RelativeReply
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required Guid PersonId { get; init; }

    public required ReplyKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public string? Words { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }
}
