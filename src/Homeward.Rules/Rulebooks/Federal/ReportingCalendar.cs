namespace Homeward.Rules.Rulebooks.Federal;

/// <summary>
/// The agency's own deadlines toward the federal government (obligations, A13 and A15): tied to no child. Days are calendar days; only the AFCARS files move off
/// a weekend, to Monday (45 CFR 1355.43(a)); nothing moves for a weekday holiday.
/// </summary>
public static class ReportingCalendar
{
    /// <summary>Everything due from a day through another, both included, and what has no day yet; earliest first.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day.</param>
    /// <param name="dates">The days only the agency knows.</param>
    public static IReadOnlyList<AgencyDue> Between(DateOnly from, DateOnly through, AgencyDates dates)
    {
        var all = new List<AgencyDue>();
        for (var year = from.Year - 1; year <= through.Year + 1; year++)
        {
            var spring = new DateOnly(year, 3, 31);
            var autumn = new DateOnly(year, 9, 30);
            all.AddRange(FederalFileCalendar.Of(spring, autumn));
            all.AddRange(FederalFileCalendar.Of(autumn, spring.AddYears(1)));
            all.AddRange(AgencyPlanCalendar.Of(year));
        }

        all.AddRange(AgencyEventCalendar.Of(dates));
        return [.. all.Where(due => due.DueOn is null || (due.DueOn >= from && due.DueOn <= through)).OrderBy(static due => due.DueOn ?? DateOnly.MaxValue).ThenBy(static due => due.Id, StringComparer.Ordinal)];
    }
}
