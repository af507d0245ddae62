namespace Homeward.App.Tasks;

/// <summary>Something to be done for a child by somebody by a day: a line of an order. It always has one owner.</summary>
public sealed record CaseTask
{
    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    public required string Words { get; init; }

    public required Guid OwnerId { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The order it is a line of.</summary>
    public Guid? OrderId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    public string? DoneBy { get; init; }

    public string? Outcome { get; init; }
}

/// <summary>Who owned a task from when on.</summary>
public sealed record CaseTaskOwner
{
    public required Guid TaskId { get; init; }

    public required int Number { get; init; }

    public required Guid WorkerId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string? Reason { get; init; }
}
