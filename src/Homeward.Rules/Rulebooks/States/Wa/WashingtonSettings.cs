using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>The readings of Washington's law an agency may choose, each with its default.</summary>
public sealed record WashingtonSettings
{
    /// <summary>The court's calendar: the legal holidays, or a county's own made from them.</summary>
    public CourtCalendar Court { get; init; } = WashingtonCourts.Statewide;

    /// <summary>
    /// Whether reviews fall six, twelve and eighteen months after the start of the placement episode (or of dependency, if that is first), however late one was
    /// held (RCW 13.34.138(1); INTERP). Default yes; no counts six months from the last review.
    /// </summary>
    public bool ReviewsFromPlacement { get; init; } = true;
}
