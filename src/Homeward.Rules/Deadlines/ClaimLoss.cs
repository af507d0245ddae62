namespace Homeward.Rules.Deadlines;

/// <summary>Why a day of care cannot be claimed under title IV-E; where several reasons hold, the first of this list is given.</summary>
public enum ClaimLoss
{
    /// <summary>Something the stay turns on is not recorded yet.</summary>
    NotDetermined,

    /// <summary>A requirement on the removal failed for the whole stay.</summary>
    Ineligible,

    /// <summary>The day is before the first that can be claimed.</summary>
    BeforeClaim,

    /// <summary>No order or agreement gave placement and care to the agency (42 USC 672(a)(2)(B)).</summary>
    NoPlacementAndCare,

    /// <summary>More than 180 days of voluntary placement without the finding (42 USC 672(e)).</summary>
    VoluntaryLimit,

    /// <summary>The finding to finalize the permanency plan was late (45 CFR 1356.21(b)(2)(ii)).</summary>
    FinalizeLate,

    /// <summary>The child was at home on trial.</summary>
    TrialHomeVisit,

    /// <summary>The child was missing.</summary>
    Missing,

    /// <summary>The child was in detention, a psychiatric hospital or another facility outside foster care.</summary>
    Facility,

    /// <summary>No placement is recorded.</summary>
    NoPlacement,

    /// <summary>The setting is none that title IV-E pays for.</summary>
    SettingNotPayable,

    /// <summary>The home was not licensed yet (42 USC 672(c)(1)(A); 45 CFR 1355.20(a)).</summary>
    NotLicensed,

    /// <summary>No full licence covers the day.</summary>
    LicenceGap,

    /// <summary>An adult in the home had not been checked (42 USC 671(a)(20)).</summary>
    UncheckedAdult,

    /// <summary>A foster or adoptive parent has a felony conviction that bars approval (42 USC 671(a)(20)(A); 45 CFR 1356.30(b)-(c)).</summary>
    BarredAdult,

    /// <summary>More than six foster children in the home, and no reason of the law (42 USC 672(c)(1)(A)(ii)(III), (B)).</summary>
    TooManyChildren,

    /// <summary>The facility is no child-care institution: public with more than 25 children, or for detention (42 USC 672(c)(2)).</summary>
    NoInstitution,

    /// <summary>The assessment for the treatment program was not completed within 30 days (42 USC 672(k)(3)(A)).</summary>
    ProgramNotAssessed,

    /// <summary>The court had not reviewed the treatment program within 60 days (42 USC 672(k)(1)(B), 675a(c)(2)).</summary>
    ProgramNotReviewed,

    /// <summary>More than 30 days since the treatment program was no longer the recommended or approved placement (42 USC 672(k)(3)(B)).</summary>
    ProgramOver,

    /// <summary>From the third week on in a child-care institution (42 USC 672(k)(1)).</summary>
    ThirdWeek,

    /// <summary>With a parent in treatment without the plan's recommendation, or longer than 12 months (42 USC 672(j)).</summary>
    FamilyTreatment,

    /// <summary>The youth was over age, or met no activity condition (42 USC 675(8)).</summary>
    Age,
}
