using Homeward.App.Placements;

namespace Homeward.App.Removals;

/// <summary>Where some of the removed children live from the first night.</summary>
public sealed record FirstPlacement
{
    public required PlacementHome Home { get; init; }

    /// <summary>Who comes there, by their place in the list of those removed, from 0.</summary>
    public required IReadOnlyList<int> Of { get; init; }

    /// <summary>The day they came; null when it is the day of the removal.</summary>
    public DateOnly? From { get; init; }
}
