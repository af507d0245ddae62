namespace Homeward.App.Orders;

/// <summary>The text of an order as it was typed or pasted, for the child it was made for.</summary>
public sealed record OrderText
{
    public required Guid ChildId { get; init; }

    public required Guid OrderId { get; init; }

    public required string Text { get; init; }

    /// <summary>The state whose word list it was read with; null for the federal one alone.</summary>
    public string? State { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }
}

/// <summary>The order's own words by which a finding was confirmed, named by the version they were confirmed with.</summary>
public sealed record FindingWords
{
    public required Guid ChildId { get; init; }

    public required Guid FindingId { get; init; }

    public required Guid OrderId { get; init; }

    public required string Words { get; init; }
}
