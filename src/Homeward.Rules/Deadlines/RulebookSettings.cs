using System.ComponentModel.DataAnnotations;
using Homeward.Rules.Rulebooks.States.Ca;
using Homeward.Rules.Rulebooks.States.Fl;
using Homeward.Rules.Rulebooks.States.Ny;
using Homeward.Rules.Rulebooks.States.Tx;
using Homeward.Rules.Rulebooks.States.Wa;
using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>What a stay in detention, a psychiatric hospital or another facility outside foster care does (CWPM 8.3C.2 Q2: the state chooses).</summary>
public enum FacilityOption
{
    /// <summary>Option A: care is continuous; the 15-of-22 count and the clocks of reviews, hearings and the finding to finalize stop during the stay and go on after it.</summary>
    ContinueAndSuspend,

    /// <summary>Option B: the stay is a discharge; clocks start again on re-entry.</summary>
    Discharge,
}

/// <summary>
/// The readings an agency may choose where the text is silent (INTERP) or was not read (UNVERIFIED), each with the default the catalogue recommends. Shown
/// beside every date they touch.
/// </summary>
public sealed record RulebookSettings
{
    // Before the defaults, which hold it: one calendar for all.
    private static readonly CourtCalendar FederalDays = CourtCalendar.Federal(2000, 2099);

    /// <summary>The defaults.</summary>
    public static RulebookSettings Default { get; } = new();

    /// <summary>Effect of a stay in a facility outside foster care. Default: continuous care, count suspended (option A).</summary>
    public FacilityOption Facility { get; init; } = FacilityOption.ContinueAndSuspend;

    /// <summary>Months a trial home visit may last without a court order (45 CFR 1356.21(e), V). Default 6.</summary>
    [Range(1, 6)]
    public int TrialHomeVisitMonths { get; init; } = 6;

    /// <summary>Whether the placement day is day 1 of the 180 of a voluntary placement (42 USC 672(e), INTERP). Default yes: the earlier date.</summary>
    public bool VoluntaryPlacementDayCounts { get; init; } = true;

    /// <summary>Whether the finding to finalize is owed in a voluntary placement (45 CFR 1356.22(a)(3) does not list it, INTERP). Default yes.</summary>
    public bool FinalizeInVoluntaryPlacement { get; init; } = true;

    /// <summary>Whether claiming starts again on the first of the month of a late finding to finalize (INTERP, practice). Default yes; no means the finding's day.</summary>
    public bool RestoreFromMonthStart { get; init; } = true;

    /// <summary>Whether the entry day is the first counted day of the 15 months (INTERP). Default no.</summary>
    public bool EntryDayCounts { get; init; }

    /// <summary>Counted days within the window that make 15 months when several stays are added up (INTERP). Default 456.</summary>
    [Range(1, 458)]
    public int FifteenMonthsInDays { get; init; } = 456;

    /// <summary>Months of the window (42 USC 675(5)(E), V). Default 22.</summary>
    [Range(22, 60)]
    public int WindowMonths { get; init; } = 22;

    /// <summary>Counted months after which the petition is due (42 USC 675(5)(E), V). Default 15.</summary>
    [Range(1, 15)]
    public int CountedMonths { get; init; } = 15;

    /// <summary>Whether an exception relied on in an earlier stay is tested again in a later one (45 CFR 1356.21(i)(1)(i)(D): need be applied only once; INTERP). Default no.</summary>
    public bool RetestTerminationExceptions { get; init; }

    /// <summary>
    /// Whether an exception relied on after the petition was due ends the duty from its day on (42 USC 675(5)(E) and 45 CFR 1356.21(i)(2) set no day for it;
    /// INTERP). Default yes; that it came late stays on record. No means that only one relied on by the due date excuses.
    /// </summary>
    public bool LateTerminationExceptionExcuses { get; init; } = true;

    /// <summary>Whether the state elected the exception for a child cared for by a relative (42 USC 675(5)(E)(i)). Default yes, when one is recorded.</summary>
    public bool RelativeExceptionElected { get; init; } = true;

    /// <summary>Whether a permanency hearing serves as a periodic review (UNVERIFIED-H). Default yes.</summary>
    public bool PermanencyHearingServesAsReview { get; init; } = true;

    /// <summary>
    /// Days after identification within which a relative found more than 30 days after removal is told of it (42 USC 671(a)(29) sets no day for them; INTERP).
    /// Default 30.
    /// </summary>
    public int LaterFoundRelativeDays { get; init; } = 30;

    /// <summary>
    /// Whether the court asks again about the Indian child at the start of the foster-care proceeding when it asked in the emergency before it (25 CFR
    /// 23.107(a), INTERP). Default no.
    /// </summary>
    public bool AskAgainAfterEmergency { get; init; }

    /// <summary>
    /// Whether a hearing may be held on the tenth day after receipt of notice, or only on the day after it (25 USC 1912(a); 25 CFR 23.112(a)-(b), INTERP).
    /// Default yes: "at least ten days after receipt".
    /// </summary>
    public bool TenthDayOpen { get; init; } = true;

    /// <summary>Whether the 30 days of an emergency proceeding run from the removal, not from the first court action (25 CFR 23.113(e), 23.2, INTERP). Default yes: the earlier day.</summary>
    public bool EmergencyFromRemoval { get; init; } = true;

    /// <summary>The first day after birth on which consent is valid (25 USC 1913(a); 25 CFR 23.125(e): not within ten days after birth, INTERP). Default 11.</summary>
    [Range(11, 60)]
    public int ConsentValidFromDay { get; init; } = 11;

    /// <summary>
    /// Whether days before the checks of an adult in the home have a result are lost to the claim, also where the adult moved in after the licence
    /// (42 USC 671(a)(20), INTERP). Default yes.
    /// </summary>
    public bool UncheckedAdultEndsClaim { get; init; } = true;

    /// <summary>Whether a month the child was missing all through still owes a visit (UNVERIFIED-M). Default yes.</summary>
    public bool MissingMonthsOweVisit { get; init; } = true;

    /// <summary>Whether the month of entry and of exit owe a visit (practice counts full months only, S). Default no.</summary>
    public bool PartialMonthsOweVisit { get; init; }

    /// <summary>Whether claiming starts on the first of the month in which all criteria are met (practice, UNVERIFIED-M). Default yes; no means the day they are.</summary>
    public bool ClaimFromMonthStart { get; init; } = true;

    /// <summary>Days of care in a child-care institution before the third week (42 USC 672(k)(1), INTERP: counted from the day of placement). Default 14.</summary>
    [Range(1, 14)]
    public int InstitutionDays { get; init; } = 14;

    /// <summary>Average days the state takes to license a home (42 USC 672(i)(1)(A)). Default null: not told, so the twelve months hold.</summary>
    public int? AverageLicensingDays { get; init; }

    /// <summary>The age from which school attendance is compulsory; state law sets it. Default null: not told, so only a schooling on record is judged.</summary>
    public int? CompulsorySchoolAge { get; init; }

    /// <summary>Days between contacts with law enforcement and the National Center while a child is missing (no federal number; INTERP). Default 7.</summary>
    public int MissingContactDays { get; init; } = 7;

    /// <summary>The age up to which the state keeps youth in care (42 USC 675(8)(B)). Default 18: no election.</summary>
    [Range(18, 21)]
    public int AgeOfCare { get; init; } = 18;

    /// <summary>California's readings.</summary>
    public CaliforniaSettings California { get; init; } = new();

    /// <summary>Florida's readings.</summary>
    public FloridaSettings Florida { get; init; } = new();

    /// <summary>The readings of New York.</summary>
    public NewYorkSettings NewYork { get; init; } = new();

    /// <summary>The readings of Texas.</summary>
    public TexasSettings Texas { get; init; } = new();

    /// <summary>Washington's readings.</summary>
    public WashingtonSettings Washington { get; init; } = new();

    /// <summary>
    /// Whether an assessment completed in the 30 days before a placement in a treatment program counts (42 USC 672(k)(3)(A): "not completed within 30 days after
    /// the placement is made", INTERP). Default yes.
    /// </summary>
    public bool QrtpAssessmentMayPrecede { get; init; } = true;

    /// <summary>
    /// Days of a placement in a treatment program that can be claimed without the court's review (a state's manual, S; 42 USC 672(k)(1) only says from the third
    /// week). The day of placement is the first. Default 60.
    /// </summary>
    [Range(1, 60)]
    public int QrtpDaysWithoutReview { get; init; } = 60;

    /// <summary>Whether a court's approval after day 60 lets the days from it on be claimed (42 USC 675a(c)(2) says within 60 days, INTERP). Default no.</summary>
    public bool QrtpLateReviewRestores { get; init; }

    /// <summary>Whether the months of a long stay run on when a child moves from one treatment program straight to another (42 USC 675a(c)(5), INTERP). Default yes.</summary>
    public bool QrtpMovesAreConsecutive { get; init; } = true;

    /// <summary>Whether stays of earlier episodes count toward the nonconsecutive months (42 USC 675a(c)(5), INTERP). Default yes.</summary>
    public bool QrtpEarlierEpisodesCount { get; init; } = true;

    /// <summary>
    /// Whether somebody born on 29 February turns an age on 1 March of a common year (state law decides; INTERP). Default no: 28 February, the earlier day, which
    /// protects and opens windows sooner.
    /// </summary>
    public bool LeapDayBirthdayOnFirstOfMarch { get; init; }

    /// <summary>Whether each version of the case plan of a youth of 14 or more needs a signature of its own for the rights (42 USC 675a(b)(2); INTERP). Default yes.</summary>
    public bool RightsSignedWithEachPlan { get; init; } = true;

    /// <summary>
    /// Days after the 14th birthday, or entry if later, by which the first consumer reports are given (42 USC 675(5)(I): "each year"; INTERP). Default null: 12 months.
    /// </summary>
    public int? FirstCreditReportDays { get; init; }

    /// <summary>Whether a copy is owed from each of the three bureaus ("any consumer report", 42 USC 675(5)(I); INTERP). Default yes.</summary>
    public bool CreditReportFromEachBureau { get; init; } = true;

    /// <summary>Whether the six months in care before exit documents are owed run from the removal (42 USC 675(5)(I) is silent; INTERP). Default yes; no means deemed entry.</summary>
    public bool ExitDocumentsFromRemoval { get; init; } = true;

    /// <summary>The age to which the state serves former foster youth (42 USC 677(a)(4), (b)(3)(A)(ii)). Default 21: no certification to 23.</summary>
    [Range(21, 23)]
    public int ChafeeAge { get; init; } = 21;

    /// <summary>Whether a youth who enters care within 45 days after the 17th birthday is surveyed for the baseline (guidance, S; the text is silent). Default yes.</summary>
    public bool NytdLateEntrants { get; init; } = true;

    /// <summary>
    /// Whether the five years a felony for assault, battery or drugs bars approval run from the conviction where that is later than the offence (45 CFR 1356.30(c)
    /// says convicted, 42 USC 671(a)(20)(A)(ii) committed; INTERP). Default yes; no means the offence alone.
    /// </summary>
    public bool FiveYearBarFromConviction { get; init; } = true;

    /// <summary>
    /// The business days of the Interstate Compact: whose holidays are left out (its regulations do not say, INTERP). Default: weekdays without the federal
    /// holidays of 2000 to 2099.
    /// </summary>
    public CourtCalendar InterstateCalendar { get; init; } = FederalDays;

    /// <summary>Business days within which the notice of placement or closure (form 100B) is sent (Compact Regulations 2 and 11, UNVERIFIED-M). Default 5.</summary>
    public int InterstateNoticeDays { get; init; } = 5;

    /// <summary>Days within which a request to reconsider a denial is answered (a state's manual, S). Default 60.</summary>
    public int InterstateReconsiderationDays { get; init; } = 60;

    /// <summary>
    /// Whether the health visits of the American Academy of Pediatrics are listed (practice, S; federal law leaves the schedule to the state). Default yes; no
    /// where the state's own schedule takes their place.
    /// </summary>
    public bool PediatricStandard { get; init; } = true;

    /// <summary>Days after removal within which the first dental visit is due (state law sets 30 to 60; UNVERIFIED-M). Default 60.</summary>
    public int FirstDentalDays { get; init; } = 60;

    /// <summary>Days between reviews of a psychotropic medicine where the order sets none (42 USC 622(b)(15)(A)(v) sets none). Default null: none is due by a day.</summary>
    public int? PsychotropicReviewDays { get; init; }

    /// <summary>Days within which a child under three is referred to early intervention (34 CFR 303.303, UNVERIFIED-H). Default 7.</summary>
    public int EarlyInterventionReferralDays { get; init; } = 7;

    /// <summary>
    /// How many days something may be overdue before the worker's supervisor is told of it, and through which it can be put off; null where no supervisor is told. No law
    /// sets it: it is the agency's own practice, seven days until it says otherwise.
    /// </summary>
    public int? DaysBeforeSupervisorIsTold { get; init; } = 7;
}
