using Homeward.Rules.Time;

namespace Homeward.Rules.Deadlines;

/// <summary>What is said where a state's law moves the end of a period to the next open day: a federal period is never moved.</summary>
internal static class ClosedDay
{
    // A weekend and the holidays beside it.
    private const int Most = 4;

    /// <summary>The sentence after the reason; empty where the day is the one the period ends on, or where what moved it cannot be told from the reason alone.</summary>
    public static string Moved(in DueDate due)
    {
        if (due.Rule.State is null || due.DueAt is not null || due.DueOn is not { } on || due.Because is not { Event: { } from, Other: null }
            || due.Rule.Period is not { Unit: PeriodUnit.Days or PeriodUnit.Months } period)
        {
            return string.Empty;
        }

        var ends = period.From(from);
        return ends.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && on > ends && on.DayNumber - ends.DayNumber <= Most
            ? $" The period ends on {ends.DayOfWeek} {Because.Day(ends)}, a closed day, so the next open day counts."
            : string.Empty;
    }
}
