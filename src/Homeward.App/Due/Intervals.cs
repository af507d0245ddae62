using Homeward.App.Children;
using Homeward.Rules.Facts;

namespace Homeward.App.Due;

/// <summary>The stays in care and the placements as recorded, for the rules that the database holds.</summary>
internal static class Intervals
{
    /// <summary>
    /// Each removal up to the first discharge that followed it and is no other's. Without one it is open, unless a trial home visit or a facility stay
    /// before the next removal may have ended it (45 CFR 1356.21(e)): then it lasts until that removal.
    /// </summary>
    public static IReadOnlyList<EpisodeInterval> OfEpisodes(Guid childId, CaseFacts facts)
    {
        var removals = facts.Removals.Where(static removal => !removal.StaysWithSameRelative).ToList();
        var episodes = new List<EpisodeInterval>(removals.Count);
        var used = 0;
        for (var at = 0; at < removals.Count; at++)
        {
            var removal = removals[at];
            DateOnly? again = at + 1 < removals.Count ? removals[at + 1].On : null;
            while (used < facts.Discharges.Count && facts.Discharges[used].On < removal.On) used++;
            DateOnly? ended = null;
            if (used < facts.Discharges.Count && !(facts.Discharges[used].On > again)) ended = facts.Discharges[used++].On;
            else if (again is { } next && MayHaveEnded(facts, removal.On, next)) ended = next;
            episodes.Add(new EpisodeInterval { ChildId = childId, FactId = removal.Id, StartedOn = removal.On, EndedOn = ended });
        }

        return episodes;
    }

    /// <summary>Each placement up to its end; one without an end is over with the first discharge after it began.</summary>
    public static IReadOnlyList<PlacementInterval> OfPlacements(Guid childId, CaseFacts facts) =>
    [
        .. facts.Placements.Select(placement => new PlacementInterval
        {
            ChildId = childId,
            FactId = placement.Id,
            StartedOn = placement.From,
            EndedOn = placement.To ?? facts.Discharges.FirstOrDefault(discharge => discharge.On >= placement.From)?.On,
        }),
    ];

    private static bool MayHaveEnded(CaseFacts facts, DateOnly from, DateOnly until) =>
        facts.TrialHomeVisits.Any(visit => visit.From >= from && visit.From < until)
        || facts.FacilityStays.Any(stay => stay.From >= from && stay.From < until);
}
