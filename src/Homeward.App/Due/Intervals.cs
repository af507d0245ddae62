using Homeward.App.Children;
using Homeward.Rules.Facts;

namespace Homeward.App.Due;

/// <summary>The stays in care and the placements as recorded, for the rules that the database holds.</summary>
internal static class Intervals
{
    /// <summary>Each removal with the first discharge that followed it and is no other's. A removal without one is open.</summary>
    public static IReadOnlyList<EpisodeInterval> OfEpisodes(Guid childId, CaseFacts facts)
    {
        var episodes = new List<EpisodeInterval>(facts.Removals.Count);
        var next = 0;
        foreach (var removal in facts.Removals)
        {
            while (next < facts.Discharges.Count && facts.Discharges[next].On < removal.On) next++;
            DateOnly? ended = next < facts.Discharges.Count ? facts.Discharges[next++].On : null;
            episodes.Add(new EpisodeInterval { ChildId = childId, StartedOn = removal.On, EndedOn = ended });
        }

        return episodes;
    }

    public static IReadOnlyList<PlacementInterval> OfPlacements(Guid childId, CaseFacts facts) =>
    [
        .. facts.Placements.Select(placement => new PlacementInterval { ChildId = childId, StartedOn = placement.From, EndedOn = placement.To }),
    ];
}
