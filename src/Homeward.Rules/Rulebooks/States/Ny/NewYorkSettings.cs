using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>The readings of New York's law an agency may choose, each with its default.</summary>
public sealed record NewYorkSettings
{
    /// <summary>The court's calendar: the public holidays, or a county's own made from them.</summary>
    public CourtCalendar Court { get; init; } = NewYorkCourts.Statewide;

    /// <summary>
    /// Whether a day counted back from an event that falls on a closed day becomes the last open day before (Gen. Constr. Law 25-a names periods before an act
    /// and only extends; INTERP). Default yes: the earlier day.
    /// </summary>
    public bool BackCountRollsBack { get; init; } = true;

    /// <summary>
    /// Whether the day a service case begins is day 1 of the 30, 90 and 210 days of the service plan (18 NYCRR 428.2(a), 428.3(f); the figures are UNVERIFIED-H).
    /// Default yes: the earlier day.
    /// </summary>
    public bool FirstDayOfCaseCounts { get; init; } = true;

    /// <summary>The day of the case by which the service plan is first reassessed (UNVERIFIED-M). Default 210.</summary>
    public int FirstReassessmentDay { get; init; } = 210;

    /// <summary>
    /// Months after the first final discharge at 18 or later after which a youth can no longer ask to return (Fam. Ct. Act 1091(a) in an older text, UNVERIFIED-M).
    /// Default null: no such bar.
    /// </summary>
    public int? ReturnBarMonths { get; init; }

    /// <summary>
    /// The age from which a child may have the capacity to consent to a test for HIV, so that the assessment has 30 business days instead of five (18 NYCRR 507.2(a)
    /// names no age). Default null: not told, the earlier day for every child.
    /// </summary>
    public int? CapacityPossibleFromAge { get; init; }

    /// <summary>
    /// Whether a window of two ages ends on the day the child reaches the second (18 NYCRR 507.1(c)(2): "2-3 months"; INTERP). Default no: an age lasts until the next.
    /// </summary>
    public bool ExamWindowEndsAtUpperAge { get; init; }
}
