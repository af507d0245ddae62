using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>The court's review of one stay in a residential program.</summary>
internal static class ProgramReview
{
    /// <summary>The first review of the stay: a hearing held for it, or a determination that says so; null when there was none.</summary>
    public static Fact? Of(CaseView view, Placement placement)
    {
        Fact? held = Ladder.First(view, HearingKind.ResidentialProgramReview, placement.From);
        foreach (var made in view.Facts.QrtpDeterminations.UpTo(view.AsOf))
        {
            if ((made.PlacementId is { } named ? named == placement.PlacementId : made.On >= placement.From) && !(made.On > held?.HappenedOn))
            {
                return made;
            }
        }

        return held;
    }
}
