namespace Homeward.App.Children;

/// <summary>
/// One placement of the standing facts, kept so that the database itself refuses two open ones, two with the same start, and any overlap. Made again
/// whenever the child's facts change.
/// </summary>
public sealed record PlacementInterval
{
    public required Guid ChildId { get; init; }

    /// <summary>The placement it comes from.</summary>
    public required Guid FactId { get; init; }

    public required DateOnly StartedOn { get; init; }

    public DateOnly? EndedOn { get; init; }
}
