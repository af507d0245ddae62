using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Rulebooks.States.Wa;

/// <summary>The readings of Washington's law an agency may choose, each with its default.</summary>
public sealed record WashingtonSettings
{
    /// <summary>The court's calendar: the legal holidays, or a county's own made from them.</summary>
    public CourtCalendar Court { get; init; } = WashingtonCourts.Statewide;
}
