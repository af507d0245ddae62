using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Rulebooks.States.Ca;

/// <summary>The readings of California's law an agency may choose, each with its default.</summary>
public sealed record CaliforniaSettings
{
    /// <summary>The court's calendar: the statewide judicial holidays, or a county's own made from them.</summary>
    public CourtCalendar Court { get; init; } = CaliforniaCourts.Statewide;

    /// <summary>
    /// Whether a day counted back from a hearing that falls on a closed day becomes the last court day before (Code Civ. Proc. 12c counts back and says nothing
    /// of closed days; INTERP). Default yes: the earlier day.
    /// </summary>
    public bool BackCountRollsBack { get; init; } = true;
}
