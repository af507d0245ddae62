namespace Homeward.Rules.FederalFiles.Afcars2020.Model;

/// <summary>A federal report period of six months: 1 October to 31 March, or 1 April to 30 September (45 CFR 1355.43(a)).</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day, inclusive.</param>
public readonly record struct ReportPeriod(DateOnly Start, DateOnly End)
{
    /// <summary>
    /// The last day on which the file is in time: 15 May or 14 November; a Saturday or Sunday moves it to the Monday after. The rule names weekends
    /// only, not holidays (45 CFR 1355.43(a)).
    /// </summary>
    public DateOnly Due
    {
        get
        {
            DateOnly due = End.AddDays(45);
            return due.DayOfWeek switch
            {
                DayOfWeek.Saturday => due.AddDays(2),
                DayOfWeek.Sunday => due.AddDays(1),
                _ => due,
            };
        }
    }

    /// <summary>Whether the day lies in the period, both ends included.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>The period a report date names, or null where it names none.</summary>
    /// <param name="reportDate">E2, YYYY03 or YYYY09.</param>
    public static ReportPeriod? FromReportDate(AfcarsValue reportDate)
    {
        if (reportDate.Month is not { Month: 3 or 9, Year: > 1 } month)
            return null;
        DateOnly afterEnd = month.AddMonths(1);
        return new(afterEnd.AddMonths(-6), afterEnd.AddDays(-1));
    }
}
