namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>A row of the catalogue that no fact of one child can show owed or met.</summary>
/// <param name="Id">The catalogue's id.</param>
/// <param name="Title">What the row asks for.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Why">Why it is no rule here.</param>
public sealed record PolicyRow(string Id, string Title, string Citation, string Why);

/// <summary>The rows of the federal catalogue that are policy of the agency or a figure of the state, kept so that nothing is silently left out.</summary>
public static partial class PolicyRows
{
    /// <summary>The rows, by part and id.</summary>
    public static IReadOnlyList<PolicyRow> All { get; } =
    [
        .. Eligibility,
        .. CaseReview,
        .. Termination,
        .. Visits,
        .. WellBeing,
        .. IndianChildWelfare,
        .. Setting,
        .. Interstate,
        .. Placement,
        .. Reporting,
    ];

    // A1: removal and title IV-E eligibility.
    private static IReadOnlyList<PolicyRow> Eligibility =>
    [
        new(
            "ive-redetermination",
            "Periodic redetermination of title IV-E eligibility",
            "45 CFR 1356.71(d), 1356.60(c)(1)",
            "The federal text sets no interval; what a review tests is listed by the rules of the finding to finalize, the age limit, placement and care, and "
            + "the claim limits. A state's interval belongs to its rulebook."),
    ];

    // A2: case plan, case review, permanency hearing.
    private static IReadOnlyList<PolicyRow> CaseReview =>
    [
        new(
            "fed-goal-24",
            "State goal for children in care over 24 months",
            "42 USC 671(a)(14); 45 CFR 1356.21(n)",
            "A figure of the whole state for a fiscal year, set by state law; nothing is owed to one child."),
        new(
            "fed-child-support-ref",
            "Support rights assigned where appropriate",
            "42 USC 671(a)(17)",
            "\"Where appropriate\", with no day; the agency's policy decides, and the record holds no referral."),
        new(
            "fed-procedural-safeguards",
            "Safeguards on removal, change of placement and visitation decisions",
            "42 USC 675(5)(C)(ii)",
            "The text asks for procedures and sets no day; a state's law sets what notice a parent is owed at each decision, and its rulebook lists it."),
    ];

    // A3: termination of parental rights.
    private static IReadOnlyList<PolicyRow> Termination =>
    [
        new(
            "tpr-no-delay-jurisdiction",
            "No delay of an adoption because the approved family lives elsewhere",
            "42 USC 671(a)(23), 674(d)(1)",
            "A prohibition on the agency with no day; a placement log and fair hearings prove it, not a fact of one child."),
    ];

    // A4: caseworker visits.
    private static IReadOnlyList<PolicyRow> Visits =>
    [
        new(
            "fed-visit-95",
            "Visits in 95 percent of the months in care",
            "42 USC 624(f)(1)(A)-(B), 624(a)",
            "A figure of the state for a federal fiscal year: computed by Measures/CaseworkerVisits over all children."),
        new(
            "fed-visit-50-residence",
            "Half of the visits where the child lives",
            "42 USC 624(f)(2)(A)-(B); 45 CFR 1355.44(f)(6)",
            "A figure of the state for a federal fiscal year: computed by Measures/CaseworkerVisits over all children."),
        new(
            "fed-visit-virtual-18",
            "Virtual visits from 18 with consent",
            "P.L. 118-258 title I; ACF-ACYF-CB-IM-25-04",
            "An option of the state's plan whose paragraph and effective date were not read; until they are, only a visit in person counts."),
        new(
            "fed-visit-data-dec15",
            "Visit data submitted by 15 December",
            "ACYF-CB-PI-12-01",
            "The agency's own yearly deadline, UNVERIFIED-H, computed by ReportingCalendar; nothing is owed to one child."),
    ];

    // A11: the Indian Child Welfare Act.
    private static IReadOnlyList<PolicyRow> IndianChildWelfare =>
    [
        new(
            "icwa-plan-118-258",
            "Measures to comply with the Indian Child Welfare Act described in the state plan",
            "42 USC 622(b)(9); P.L. 118-258",
            "Part of the agency's plan, made with tribal organizations on the plan's own cycle; nothing is owed to one child. What P.L. 118-258 added was read in a "
            + "secondary source only."),
    ];

    // A5: setting, licensing, background checks.
    private static IReadOnlyList<PolicyRow> Setting =>
    [
        new(
            "lic-standards-review",
            "Periodic review of standards and rates",
            "42 USC 671(a)(11); 45 CFR 1356.21(m)(1)-(3)",
            "The agency sets the interval, for the whole state; nothing is owed to one child. That a kin home is paid as any other is the rule lic-kin-standard."),
        new(
            "fed-rpps",
            "Reasonable and prudent parent standard in each decision",
            "42 USC 671(a)(10)(A)-(C), 675(10)-(11)",
            "A standard for each decision of a caregiver, with no day and no record asked for; that caregivers are prepared for it is the rule train-foster-parent, "
            + "and that an institution has a trained official the rule lic-cci."),
    ];

    // A12: interstate placement.
    private static IReadOnlyList<PolicyRow> Interstate =>
    [
        new(
            "icpc-neice-2027",
            "Electronic interstate case-processing system",
            "42 USC 671(a)(25)",
            "A connection of the state by 1 October 2027; nothing is owed to one child. Puerto Rico, the Virgin Islands, Guam and American Samoa are exempt."),
    ];

    // A13: placement without regard to race, color or national origin.
    private static IReadOnlyList<PolicyRow> Placement =>
    [
        new(
            "mepa-no-delay",
            "No delay or denial of placement, or of becoming a foster or adoptive parent, on race, color or national origin",
            "42 USC 671(a)(18), 674(d)(1)-(4), 1996b; 45 CFR 1355.38(a)(5), (b)(4), (c)(1), (d)(4), (h)",
            "A prohibition with no day. No rule and no match here takes race, color or national origin as input; what the agency owes after a finding is computed by "
            + "ReportingCalendar from the day it is told."),
        new(
            "mepa-recruit",
            "Diligent recruitment of foster and adoptive families",
            "42 USC 622(b)(7); 45 CFR 1357.15(b)(1)",
            "Part of the five-year plan, whose day ReportingCalendar gives; nothing is owed to one child."),
    ];

    // A15: what the agency reports; no child's record can show it.
    private static IReadOnlyList<PolicyRow> Reporting =>
    [
        new(
            "afcars-45",
            "AFCARS files",
            "45 CFR 1355.43(a), 1355.46(c)-(f), 1355.47(a)-(b); 42 USC 674(f)(1)-(2)",
            "The agency's own deadline, computed by ReportingCalendar: 45 days after the period, a weekend through Monday."),
        new(
            "cfsp-apsr-0630",
            "Child and family services plan, progress report and CFS-101",
            "45 CFR 1357.15(b)(1), 1357.16(a), (b)(1)-(3), (d)",
            "The agency's own deadline, computed by ReportingCalendar."),
        new(
            "nytd-45",
            "NYTD file",
            "45 CFR 1356.83(a), 1356.85(a)-(b), (e)(1), 1356.86(a)-(c); 42 USC 677(e)(2)",
            "The agency's own deadline, computed by ReportingCalendar: 45 days after the period, no longer over a weekend."),
        new(
            "ive-review-sample",
            "Title IV-E eligibility review",
            "45 CFR 1356.71(b)-(c), (i)",
            "Three years after a review in substantial compliance, by ReportingCalendar; the days one case loses are in EligibilityMonths."),
        new(
            "ccwis-dq-biennial",
            "CCWIS data quality review",
            "45 CFR 1355.52(d)(3)",
            "The agency's own deadline, computed by ReportingCalendar from the last review."),
        new(
            "ccwis-dq-plan",
            "CCWIS data quality plan",
            "45 CFR 1355.52(d)(5)",
            "Goes with each Annual or Operational APD; ReportingCalendar gives the day it is told."),
    ];
}
