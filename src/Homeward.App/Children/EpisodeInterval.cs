namespace Homeward.App.Children;

/// <summary>
/// One stay in care of the standing facts, kept so that the database itself refuses two at once. Made again whenever the child's facts change.
/// </summary>
public sealed record EpisodeInterval
{
    public required Guid ChildId { get; init; }

    /// <summary>The removal it comes from.</summary>
    public required Guid FactId { get; init; }

    public required DateOnly StartedOn { get; init; }

    public DateOnly? EndedOn { get; init; }
}
