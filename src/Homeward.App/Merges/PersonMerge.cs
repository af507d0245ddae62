namespace Homeward.App.Merges;

/// <summary>In a child's case two persons turned out to be one: whatever names the one is read as naming the other, until it is undone.</summary>
public sealed record PersonMerge
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>The person who is kept.</summary>
    public required Guid PersonId { get; init; }

    public required Guid MergedPersonId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid ById { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    public string? UndoneBy { get; init; }

    public string? UndoneReason { get; init; }
}
