using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>When a child left a placement.</summary>
internal static class PlacementEnd
{
    /// <summary>The day the child left: recorded, or that of the next placement, or the end of the episode; null while the stay lasts on the day looked at.</summary>
    public static DateOnly? Of(CaseView view, ReadOnlySpan<Placement> placements, int index)
    {
        var left = placements[index].To ?? (index + 1 < placements.Length ? placements[index + 1].From : (DateOnly?)null);
        var end = DayCount.Earlier(left, view.Episode.EndedOn);
        return end <= view.AsOf ? end : null;
    }

    /// <summary>The same for a placement of any episode, without asking whether the day has come.</summary>
    public static DateOnly? InAnyEpisode(CaseView view, ReadOnlySpan<Placement> placements, int index)
    {
        var left = placements[index].To ?? (index + 1 < placements.Length ? placements[index + 1].From : (DateOnly?)null);
        for (var episode = view.Episodes.Count - 1; episode >= 0; episode--)
        {
            if (view.Episodes[episode].Removal.On <= placements[index].From)
            {
                return DayCount.Earlier(left, view.Episodes[episode].EndedOn);
            }
        }

        return left;
    }

    /// <summary>Whether the placement began in the episode the view stands on. One that begins on the day an episode ended belongs to the next.</summary>
    public static bool BeganIn(CaseView view, Placement placement) =>
        placement.From >= view.Episode.Removal.On && (view.Episode.EndedOn is null || placement.From < view.Episode.EndedOn);
}
