using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>The moves of one stay, and what was told of each.</summary>
internal static class Moves
{
    /// <summary>Whether a placement is a later one of the stay, not the one the child came into.</summary>
    public static bool IsMove(CaseView view, Placement placement)
    {
        if (!view.Episode.Holds(placement.From))
        {
            return false;
        }

        foreach (var other in view.Facts.Placements.UpTo(view.AsOf))
        {
            if (view.Episode.Holds(other.From))
            {
                return other != placement;
            }
        }

        return false;
    }

    /// <summary>The first notice of a kind about a move: one that names the placement, or one that takes effect on the day of the move and names none.</summary>
    public static AgencyNotice? Notice(CaseView view, AgencyNoticeKind kind, Placement placement)
    {
        foreach (var notice in view.Facts.AgencyNotices.UpTo(view.AsOf))
        {
            if (notice.Kind == kind && (notice.PlacementId is { } named ? named == placement.PlacementId : notice.EffectiveOn == placement.From))
            {
                return notice;
            }
        }

        return null;
    }
}
