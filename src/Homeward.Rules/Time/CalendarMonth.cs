namespace Homeward.Rules.Time;

/// <summary>One calendar month, for walking month after month without working out each one's days from the calendar again.</summary>
/// <param name="First">The first day.</param>
/// <param name="Days">How many days it has.</param>
/// <param name="Number">1 to 12.</param>
/// <param name="Year">The year.</param>
internal readonly record struct CalendarMonth(DateOnly First, int Days, int Number, int Year)
{
    /// <summary>The month a day is in.</summary>
    public static CalendarMonth Of(DateOnly day)
    {
        var (year, month, number) = day;
        return new CalendarMonth(day.AddDays(1 - number), DateTime.DaysInMonth(year, month), month, year);
    }

    /// <summary>The last day.</summary>
    public DateOnly Last => First.AddDays(Days - 1);

    /// <summary>The month after.</summary>
    public CalendarMonth Next()
    {
        var (year, number) = Number == 12 ? (Year + 1, 1) : (Year, Number + 1);
        return new CalendarMonth(First.AddDays(Days), DateTime.DaysInMonth(year, number), number, year);
    }
}
