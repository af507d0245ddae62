using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What runs from days only the agency knows: reviews, and findings under 42 USC 671(a)(18).</summary>
internal static class AgencyEventCalendar
{
    public static IEnumerable<AgencyDue> Of(AgencyDates dates)
    {
        yield return new AgencyDue(
            "ccwis-dq-biennial",
            "CCWIS data quality review",
            dates.DataQualityReviewOn is { } review ? DayCount.AddMonths(review, 24) : null,
            dates.DataQualityReviewOn is { } last
                ? $"The last review was on {Because.Day(last)}; the next is due within two years."
                : "A data quality review is due every two years; the day of the last one is not told.",
            "45 CFR 1355.52(d)(3)",
            Confidence.Verified,
            "\"Biennial\" is counted as 24 months from the last review (INTERP).",
            "The system does not comply with the CCWIS requirements.");
        yield return new AgencyDue(
            "ccwis-dq-plan",
            "CCWIS data quality plan, with the Annual or Operational APD",
            dates.ApdDueOn,
            dates.ApdDueOn is null ? "The plan goes with each Annual or Operational APD; the day of the next one is not told." : "The plan goes with the Annual or Operational APD, due on this day.",
            "45 CFR 1355.52(d)(5)",
            Confidence.Verified,
            null,
            "The system does not comply with the CCWIS requirements.");
        yield return new AgencyDue(
            "ive-review-sample",
            "Title IV-E eligibility review: 80 cases and 8 more from the AFCARS file",
            dates.EligibilityReviewOn is { } eligibility ? DayCount.AddMonths(eligibility, 36) : null,
            dates.EligibilityReviewOn is { } found
                ? $"The review of {Because.Day(found)} found substantial compliance; the next primary review comes three years later, with at most four cases in error."
                : "A primary review comes three years after one that found substantial compliance; the day of the last one is not told.",
            "45 CFR 1356.71(b)-(c), (i)",
            Confidence.Verified,
            "The text says after a minimum of three years: a review comes no earlier than this day.",
            "A program improvement plan, a secondary review and an extrapolated disallowance.");
        foreach (var due in EqualPlacement(dates))
        {
            yield return due;
        }
    }

    private static IEnumerable<AgencyDue> EqualPlacement(AgencyDates dates)
    {
        const string id = "mepa-no-delay";
        const string missed = "2, 3 or 5 percent of the quarter's title IV-E funds for the first, second or a later finding in the fiscal year, at most 5 percent of the year's payment.";
        if (dates.EqualPlacementNoticeOn is { } notice)
        {
            yield return new AgencyDue(
                id,
                "Corrective action plan after a finding on placement without regard to race, color or national origin",
                DayCount.AddDays(notice, 30),
                $"ACF's written notice was received on {Because.Day(notice)}; the corrective action plan is due within 30 days.",
                "42 USC 671(a)(18), 674(d); 45 CFR 1355.38(c)(1)",
                Confidence.Verified,
                null,
                missed);
        }

        if (dates.CorrectivePlanApprovedOn is { } approved)
        {
            yield return new AgencyDue(
                id,
                "Corrective action complete",
                DayCount.AddMonths(approved, 6),
                $"ACF approved the plan on {Because.Day(approved)}; it has to be complete within six months.",
                "45 CFR 1355.38(c)(1), (d)(4)",
                Confidence.Verified,
                null,
                missed);
        }

        if (dates.EqualPlacementJudgmentOn is { } judgment)
        {
            yield return new AgencyDue(
                id,
                "ACF told of the court's judgment",
                DayCount.AddDays(judgment, 30),
                $"Final judgment was entered on {Because.Day(judgment)}; ACF is told within 30 days.",
                "45 CFR 1355.38(a)(5), (b)(4)",
                Confidence.Verified,
                "The 30 days run from entry once all appeals are exhausted, declined or out of time.",
                missed);
        }
    }
}
