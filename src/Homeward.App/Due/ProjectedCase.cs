using Homeward.App.Children;

namespace Homeward.App.Due;

/// <summary>Everything that is kept about one child and can be made again from the facts.</summary>
public sealed record ProjectedCase
{
    public required ChildSummary Summary { get; init; }

    public required IReadOnlyList<DueItem> Due { get; init; }

    public required IReadOnlyList<EpisodeInterval> Episodes { get; init; }

    public required IReadOnlyList<PlacementInterval> Placements { get; init; }

    /// <summary>As the child's facts give it.</summary>
    public string? Name { get; init; }
}
