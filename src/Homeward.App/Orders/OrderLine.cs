namespace Homeward.App.Orders;

/// <summary>A line of an order that somebody has to see to.</summary>
public sealed record OrderLine
{
    public required string Words { get; init; }

    /// <summary>Who sees to it.</summary>
    public required Guid OwnerId { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The children it is about; null when it is about all of the order.</summary>
    public IReadOnlyList<Guid>? Of { get; init; }
}
