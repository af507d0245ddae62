using Homeward.Rules.Deadlines;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>What is due once a calendar year: plans, budget, visit data.</summary>
internal static class AgencyPlanCalendar
{
    public static IEnumerable<AgencyDue> Of(int year)
    {
        yield return new AgencyDue(
            "cfsp-apsr-0630",
            year % 5 == 4 ? "Five-year child and family services plan, last progress report, and CFS-101" : "Annual progress and services report, and CFS-101",
            new DateOnly(year, 6, 30),
            year % 5 == 4
                ? $"The five-year plan begins with the fiscal year of October {year}; it is due with the CFS-101 no later than 30 June before it."
                : $"The report and the CFS-101 for the fiscal year that begins in October {year} are due no later than 30 June before it.",
            "45 CFR 1357.15(b)(1), 1357.16(a), (b)(1)-(3), (d)",
            Confidence.Verified,
            "The regulation dates only the first five-year cycle; that later ones begin in 2024, 2029 and so on was not read (UNVERIFIED-H). The text gives no longer time over a weekend.",
            "No title IV-B allotment without plan and CFS-101.");
        yield return new AgencyDue(
            "fed-visit-data-dec15",
            $"Caseworker visit data for the fiscal year that ended in September {year}",
            new DateOnly(year, 12, 15),
            $"The fiscal year ended on 30 September {year}; data on monthly caseworker visits are due by 15 December.",
            "ACYF-CB-PI-12-01",
            Confidence.UnverifiedHigh,
            "The instruction itself was not read.",
            "The matching rate is reduced as if the measure had been missed.");
    }
}
