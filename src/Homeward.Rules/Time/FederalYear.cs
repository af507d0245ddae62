namespace Homeward.Rules.Time;

/// <summary>The federal fiscal year, 1 October to 30 September, and its halves, which are the six-month report periods (45 CFR 1355.43(a), 1356.83(a)).</summary>
public static class FederalYear
{
    /// <summary>The fiscal year a day falls in, named by the year it ends in: 30 September 2026 is in 2026, 1 October 2026 in 2027.</summary>
    public static int Of(DateOnly day) => day.Month >= 10 ? day.Year + 1 : day.Year;

    /// <summary>The last day of a fiscal year.</summary>
    public static DateOnly LastDay(int year) => new(year, 9, 30);

    /// <summary>The first day of the half a day falls in: 1 October or 1 April.</summary>
    public static DateOnly HalfStart(DateOnly day) => day.Month switch
    {
        >= 10 => new DateOnly(day.Year, 10, 1),
        >= 4 => new DateOnly(day.Year, 4, 1),
        _ => new DateOnly(day.Year - 1, 10, 1),
    };

    /// <summary>The last day of the half a day falls in: 31 March or 30 September.</summary>
    public static DateOnly HalfEnd(DateOnly day) => HalfStart(day).AddMonths(6).AddDays(-1);
}
