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

    /// <summary>Whether the agency's children have intensive services, so that the team meets every 90 days (UNVERIFIED-M). Default no.</summary>
    public bool IntensiveServices { get; init; }

    /// <summary>
    /// Whether reviews fall six, twelve and eighteen months after the original disposition, however early or late one was held (366(a)(1): "as calculated from";
    /// INTERP). Default yes; no counts six months from the last review.
    /// </summary>
    public bool ReviewsFromDisposition { get; init; } = true;

    /// <summary>Days within which a child has a medical and dental exam after placement (MPP 31-206.36, UNVERIFIED-H). Default 30.</summary>
    public int ExamDays { get; init; } = 30;

    /// <summary>Days an order on psychotropic medication lasts (369.5(d), UNVERIFIED-H). Default 180.</summary>
    public int MedicationOrderDays { get; init; } = 180;
}
