namespace Homeward.Rules.Time;

/// <summary>The unit of a <see cref="Period"/>.</summary>
public enum PeriodUnit
{
    /// <summary>Calendar days, trigger day excluded.</summary>
    Days,

    /// <summary>Calendar months, clamped at the end of a short month.</summary>
    Months,

    /// <summary>Clock hours, none excluded unless the rule says so.</summary>
    Hours,

    /// <summary>Days a court is open, trigger day excluded.</summary>
    CourtDays,

    /// <summary>Days an agency is open, trigger day excluded.</summary>
    BusinessDays,
}

/// <summary>A length of time as the law writes it, kept as data so that an agency or a later law can change the number.</summary>
/// <param name="Count">How many; not negative.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Period(int Count, PeriodUnit Unit)
{
    /// <summary>Calendar days.</summary>
    public static Period Days(int count) => new(count, PeriodUnit.Days);

    /// <summary>Calendar months.</summary>
    public static Period Months(int count) => new(count, PeriodUnit.Months);

    /// <summary>Clock hours.</summary>
    public static Period Hours(int count) => new(count, PeriodUnit.Hours);

    /// <summary>Days a court is open.</summary>
    public static Period CourtDays(int count) => new(count, PeriodUnit.CourtDays);

    /// <summary>Days an agency is open.</summary>
    public static Period BusinessDays(int count) => new(count, PeriodUnit.BusinessDays);

    /// <summary>
    /// The last compliant day, counted from a day and never moved; a period of hours counts whole days from midnight, rounded up. Court and business days
    /// need a calendar.
    /// </summary>
    public DateOnly From(DateOnly day) => Unit switch
    {
        PeriodUnit.Days => DayCount.AddDays(day, Count),
        PeriodUnit.Months => DayCount.AddMonths(day, Count),
        PeriodUnit.Hours => DayCount.AddDays(day, (Count + 23) / 24),
        _ => throw new InvalidOperationException("Court days and business days are counted on a calendar."),
    };

    /// <summary>
    /// The last compliant day under a state's law: counted from a day, and moved to the next open day when it ends on a closed one. A period of hours counts
    /// whole open days, rounded up.
    /// </summary>
    public DateOnly From(DateOnly day, CourtCalendar calendar) => Unit switch
    {
        PeriodUnit.Days or PeriodUnit.Months => DayCount.RollForward(From(day), calendar),
        PeriodUnit.Hours => DayCount.AddCourtDays(day, (Count + 23) / 24, calendar),
        _ => DayCount.AddCourtDays(day, Count, calendar),
    };

    /// <summary>The last compliant instant, counted from an instant.</summary>
    public DateTimeOffset From(DateTimeOffset instant) => Unit switch
    {
        PeriodUnit.Hours => DayCount.AddHours(instant, Count),
        PeriodUnit.Days => instant.AddDays(Count),
        PeriodUnit.Months => instant.AddMonths(Count),
        _ => throw new InvalidOperationException("Court days and business days are counted on a calendar."),
    };

    /// <summary>The last day before an event on which something due this long before it can be done: counted back, the day of the event excluded.</summary>
    public DateOnly Before(DateOnly day, CourtCalendar calendar) => Unit switch
    {
        PeriodUnit.Days => DayCount.AddDays(day, -Count),
        PeriodUnit.Months => DayCount.AddMonths(day, -Count),
        PeriodUnit.Hours => DayCount.AddDays(day, -((Count + 23) / 24)),
        _ => DayCount.AddCourtDays(day, -Count, calendar),
    };

    /// <summary>As a sentence says it: "60 days", "1 month", "24 hours", "15 court days".</summary>
    public override string ToString() => Counted.Of(Count, Unit switch
    {
        PeriodUnit.Days => "day",
        PeriodUnit.Months => "month",
        PeriodUnit.CourtDays => "court day",
        PeriodUnit.BusinessDays => "business day",
        _ => "hour",
    });
}
