using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>When the files of one report period are due (45 CFR 1355.43(a), 1355.46(e)(3), 1356.83(a), 1356.85(e)(1)).</summary>
internal static class FederalFileCalendar
{
    private const int Days = 45;

    /// <summary>The files of the period that ends on one day, where the next period ends on another.</summary>
    public static IEnumerable<AgencyDue> Of(DateOnly periodEnd, DateOnly nextEnd)
    {
        var plain = DayCount.AddDays(periodEnd, Days);
        var monday = plain.DayOfWeek switch
        {
            DayOfWeek.Saturday => plain.AddDays(2),
            DayOfWeek.Sunday => plain.AddDays(1),
            _ => plain,
        };
        yield return new AgencyDue(
            "afcars-45",
            $"AFCARS files for the period that ended on {Because.Day(periodEnd)}",
            monday,
            monday == plain
                ? $"The report period ended on {Because.Day(periodEnd)}; the out-of-home care file and the adoption and guardianship assistance file are due within 45 days, by {Because.Day(plain)}."
                : $"The report period ended on {Because.Day(periodEnd)}; the 45th day is {plain:dddd}, {Because.Day(plain)}, so the out-of-home care file and the adoption and guardianship "
                    + $"assistance file are due through the end of Monday, {Because.Day(monday)}.",
            "45 CFR 1355.43(a), 1355.46(c)-(f), 1355.47(a)-(b); 42 USC 674(f)",
            Confidence.Verified,
            null,
            "If the corrected file fails as well: 1/6 of 1 percent of the quarter's administration and training claims for the first period, 1/4 of 1 percent for each later one.");
        yield return new AgencyDue(
            "afcars-45",
            $"Corrected AFCARS files for the period that ended on {Because.Day(periodEnd)}, if the first did not comply",
            DayCount.Earlier(DayCount.AddMonths(plain, 6), DayCount.AddDays(nextEnd, Days)),
            $"A file of the period that ended on {Because.Day(periodEnd)} that did not comply is corrected by the next period's deadline; the statute gives six months from the first due date, "
                + "and the earlier of the two is kept.",
            "45 CFR 1355.46(e)(3); 42 USC 674(f)",
            Confidence.Verified,
            "Regulation and statute differ by a day; the earlier is taken (INTERP). Tardy transactions are tested again only in the next period's file.",
            "The penalty of 45 CFR 1355.47 applies.");
        yield return new AgencyDue(
            "nytd-45",
            $"NYTD file for the period that ended on {Because.Day(periodEnd)}",
            plain,
            $"The report period ended on {Because.Day(periodEnd)}; the file is due within 45 days, by {Because.Day(plain)}. Unlike AFCARS, the text gives no longer time over a weekend.",
            "45 CFR 1356.83(a), 1356.85(a)-(b), 1356.86(a)-(c); 42 USC 677(e)(2)",
            Confidence.Verified,
            null,
            "For the period, 2.5 percent of the year's allotment, or parts of it that add up to at least 1 percent.");
        yield return new AgencyDue(
            "nytd-45",
            $"Corrected NYTD file for the period that ended on {Because.Day(periodEnd)}, if the first did not comply",
            nextEnd,
            $"A file of the period that ended on {Because.Day(periodEnd)} that did not comply is corrected by the end of the next period, {Because.Day(nextEnd)}.",
            "45 CFR 1356.85(e)(1)",
            Confidence.Verified,
            null,
            "The penalty of 45 CFR 1356.86 applies.");
    }
}
