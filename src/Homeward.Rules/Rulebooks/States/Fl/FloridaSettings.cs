using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Rulebooks.States.Fl;

/// <summary>The readings of Florida's law an agency may choose, each with its default.</summary>
public sealed record FloridaSettings
{
    /// <summary>The court's calendar: the legal holidays of the rule of computation, or a circuit's own made from them.</summary>
    public CourtCalendar Court { get; init; } = FloridaCourts.Statewide;

    /// <summary>Days all continuances may take in any twelve months (s. 39.0136(3)-(4), UNVERIFIED-H). Default 60.</summary>
    public int ContinuanceDays { get; init; } = 60;

    /// <summary>Days after a party's demand by which the petition is filed (s. 39.501(4), UNVERIFIED-H). Default 7.</summary>
    public int DemandDays { get; init; } = 7;

    /// <summary>Days after removal by which the behavioral health assessment is asked for (UNVERIFIED-M). Default 7.</summary>
    public int AssessmentReferralDays { get; init; } = 7;

    /// <summary>Counted days in the window that make the twelve months out of home when several stays are added up (s. 39.8055; INTERP). Default 365.</summary>
    public int TwelveMonthsInDays { get; init; } = 365;
}
