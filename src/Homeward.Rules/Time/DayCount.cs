namespace Homeward.Rules.Time;

/// <summary>
/// The date arithmetic of the law: every due date is one of these applied to the day of an event.
/// Federal casework clocks (titles IV-B and IV-E) carry no weekend or holiday extension, so the plain primitives are hard calendar dates
/// (INTERP by silence of the text); the calendar-aware ones serve state clocks. Dates run from 0001-01-01 to 9999-12-31; a result outside
/// that range throws <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
public static class DayCount
{
    /// <summary>Calendar days after <paramref name="day"/>: the trigger day is day 0 and day <paramref name="count"/> is the last compliant day.</summary>
    public static DateOnly AddDays(DateOnly day, int count) => day.AddDays(count);

    /// <summary>
    /// The same day number <paramref name="count"/> months later; a day that month does not have becomes its last day (31 Aug 2023 + 6 = 29 Feb 2024).
    /// No federal IV-E text defines a month (INTERP); the clamp follows Tex. Gov't Code 311.014(c) and N.Y. Gen. Constr. Law 30 (UNVERIFIED-H).
    /// </summary>
    public static DateOnly AddMonths(DateOnly day, int count) => day.AddMonths(count);

    /// <summary>
    /// The day that is <paramref name="count"/> court days after <paramref name="day"/>, skipping Saturdays, Sundays and the court's holidays.
    /// The trigger day is never counted. A negative count goes back; 0 gives the day itself, open or not.
    /// </summary>
    public static DateOnly AddCourtDays(DateOnly day, int count, CourtCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (calendar.IsOpen(day))
            {
                left--;
            }
        }

        return day;
    }

    /// <summary>The same count over the days an agency is open: <paramref name="calendar"/> holds the agency's holidays, not a court's.</summary>
    public static DateOnly AddBusinessDays(DateOnly day, int count, CourtCalendar calendar) => AddCourtDays(day, count, calendar);

    /// <summary>
    /// <paramref name="hours"/> clock hours after <paramref name="instant"/>. With <paramref name="exclude"/>, hours of days the court is closed do not
    /// count; days begin and end in the court's zone, so that the day the clocks move has 23 or 25 hours (California 48 h, Washington 72 h). Without it none is
    /// excluded (the 24-hour federal clocks). The answer stands in the court's time.
    /// </summary>
    public static DateTimeOffset AddHours(DateTimeOffset instant, int hours, CourtCalendar? exclude = null)
    {
        if (exclude is null)
        {
            return instant.AddHours(hours);
        }

        var left = TimeSpan.FromHours(hours);
        for (var day = exclude.DayOf(instant); ; day = day.AddDays(1))
        {
            var midnight = exclude.Midnight(day.AddDays(1));
            if (exclude.IsOpen(day))
            {
                if (left <= midnight - instant)
                {
                    var due = instant + left;
                    return due.ToOffset(exclude.Zone.GetUtcOffset(due));
                }

                left -= midnight - instant;
            }

            instant = midnight;
        }
    }

    /// <summary>The day itself when the calendar is open on it, else the next open day.</summary>
    public static DateOnly RollForward(DateOnly day, CourtCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        while (!calendar.IsOpen(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The day itself when the calendar is open on it, else the last open day before: for "at least n days before the hearing".</summary>
    public static DateOnly RollBack(DateOnly day, CourtCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        while (!calendar.IsOpen(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The last calendar day of the month of <paramref name="day"/>.</summary>
    public static DateOnly EndOfMonth(DateOnly day)
    {
        var (year, month, number) = day;
        return day.AddDays(DateTime.DaysInMonth(year, month) - number);
    }

    /// <summary>The first calendar day of the month of <paramref name="day"/>.</summary>
    public static DateOnly StartOfMonth(DateOnly day) => day.AddDays(1 - day.Day);

    /// <summary>How many months have both their first and their last day inside the inclusive range; 0 when the range is empty.</summary>
    public static int FullCalendarMonths(DateOnly from, DateOnly through)
    {
        var first = from.Day == 1 ? from : StartOfMonth(from).AddMonths(1);
        var afterLast = through == EndOfMonth(through) ? through.AddDays(1) : StartOfMonth(through);
        return Math.Max(0, ((afterLast.Year - first.Year) * 12) + afterLast.Month - first.Month);
    }

    /// <summary>The earlier of the dates that exist; null when neither does.</summary>
    public static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null ? other : other is null || one <= other ? one : other;

    /// <summary>
    /// The <paramref name="age"/>-th birthday. A child born on 29 February has it on 28 February of a common year here: the earlier reading, which
    /// protects sooner (INTERP: state law decides between 28 February and 1 March).
    /// </summary>
    public static DateOnly Birthday(DateOnly dateOfBirth, int age) => dateOfBirth.AddMonths(12 * age);

    /// <summary>The same, where a leap-day birthday of a common year may be read as 1 March instead.</summary>
    public static DateOnly Birthday(DateOnly dateOfBirth, int age, bool leapDayIsFirstOfMarch)
    {
        var birthday = Birthday(dateOfBirth, age);
        return leapDayIsFirstOfMarch && birthday.Day < dateOfBirth.Day ? birthday.AddDays(1) : birthday;
    }

    /// <summary>Completed years of age on <paramref name="on"/>, by <see cref="Birthday(DateOnly, int)"/>; negative before birth.</summary>
    public static int AgeOn(DateOnly dateOfBirth, DateOnly on)
    {
        var years = on.Year - dateOfBirth.Year;
        return Birthday(dateOfBirth, years) > on ? years - 1 : years;
    }
}
