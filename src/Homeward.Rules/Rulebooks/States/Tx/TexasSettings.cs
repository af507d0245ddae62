using Homeward.Rules.Time;
using Homeward.Rules.Time.Courts;

namespace Homeward.Rules.Rulebooks.States.Tx;

/// <summary>The readings of Texas law an agency may choose, each with its default.</summary>
public sealed record TexasSettings
{
    /// <summary>The court's calendar: the national holidays the law names, or a county's own made from them.</summary>
    public CourtCalendar Court { get; init; } = TexasCourts.Statewide;

    /// <summary>
    /// Whether a period of the Family Code that ends on a Saturday, Sunday or legal holiday runs through the next day that is none (Gov't Code 311.014(b); its
    /// reach to each day of the Family Code is INTERP). Default yes. The day of dismissal never moves.
    /// </summary>
    public bool LastDayRolls { get; init; } = true;

    /// <summary>Whether a day counted back from a hearing that falls on a closed day becomes the last open day before (311.014 only extends; INTERP). Default yes: the earlier day.</summary>
    public bool BackCountRollsBack { get; init; } = true;

    /// <summary>
    /// Whether a trial on the merits that begins on the day of dismissal itself keeps the suit alive ("unless the court has commenced the trial", Fam. Code
    /// 263.401(a); INTERP). Default no: it has to begin before.
    /// </summary>
    public bool TrialOnDismissalDayCounts { get; init; }
}
