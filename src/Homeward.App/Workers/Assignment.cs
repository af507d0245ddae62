namespace Homeward.App.Workers;

/// <summary>From when to when a child is a worker's. The day it ends is the first that is no longer theirs; null while it lasts.</summary>
public sealed record Assignment
{
    public required Guid WorkerId { get; init; }

    public required Guid ChildId { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }
}
