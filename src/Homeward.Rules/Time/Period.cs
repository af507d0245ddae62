using System.Globalization;

namespace Homeward.Rules.Time;

/// <summary>The unit of a <see cref="Period"/>.</summary>
public enum PeriodUnit
{
    /// <summary>Calendar days, trigger day excluded.</summary>
    Days,

    /// <summary>Calendar months, clamped at the end of a short month.</summary>
    Months,

    /// <summary>Clock hours, none excluded.</summary>
    Hours,
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

    /// <summary>The last compliant day, counted from a day; a period of hours counts whole days from midnight, rounded up.</summary>
    public DateOnly From(DateOnly day) => Unit switch
    {
        PeriodUnit.Days => DayCount.AddDays(day, Count),
        PeriodUnit.Months => DayCount.AddMonths(day, Count),
        _ => DayCount.AddDays(day, (Count + 23) / 24),
    };

    /// <summary>The last compliant instant, counted from an instant.</summary>
    public DateTimeOffset From(DateTimeOffset instant) => Unit switch
    {
        PeriodUnit.Hours => DayCount.AddHours(instant, Count),
        PeriodUnit.Days => instant.AddDays(Count),
        _ => instant.AddMonths(Count),
    };

    /// <summary>As a sentence says it: "60 days", "1 month", "24 hours".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Count} {(Unit, Count) switch
        {
            (PeriodUnit.Days, 1) => "day",
            (PeriodUnit.Days, _) => "days",
            (PeriodUnit.Months, 1) => "month",
            (PeriodUnit.Months, _) => "months",
            (_, 1) => "hour",
            _ => "hours",
        }}");
}
