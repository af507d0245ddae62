using Homeward.Rules.Deadlines;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.Changes;

/// <summary>What no agency may loosen: a federal number, and a state's number where federal law sets one for the same duty (obligations, part B, pattern).</summary>
public static class FederalFloor
{
    // Every start day of a leap cycle is tried: months and days compare differently through the year.
    private static readonly DateOnly First = new(2027, 1, 1);
    private const int Days = 1461;

    /// <summary>The federal period a rule may not be looser than; null where federal law sets none.</summary>
    public static Period? Of(Rule rule, Rulebook book)
    {
        if (rule.State is null)
        {
            return rule.Period;
        }

        foreach (var federal in book.Rules)
        {
            if (string.Equals(federal.Id, rule.SameDutyAs, StringComparison.Ordinal))
            {
                return federal.Period;
            }
        }

        return null;
    }

    /// <summary>
    /// A start day from which a period ends on a later day than the floor does (or, counted back, would let the thing be done later), and by how many days at most;
    /// null when there is none. Court and business days are counted on the calendar given.
    /// </summary>
    public static (DateOnly From, int Days)? Looser(Period changed, Period floor, bool countsBack, CourtCalendar calendar)
    {
        (DateOnly From, int Days)? worst = null;
        for (var n = 0; n < Days; n++)
        {
            var day = First.AddDays(n);
            var by = countsBack
                ? changed.Before(day, calendar).DayNumber - floor.Before(day, calendar).DayNumber
                : End(changed, day, calendar).DayNumber - End(floor, day, calendar).DayNumber;
            if (by > (worst?.Days ?? 0))
            {
                worst = (day, by);
            }
        }

        return worst;
    }

    private static DateOnly End(Period period, DateOnly day, CourtCalendar calendar) =>
        period.Unit is PeriodUnit.CourtDays or PeriodUnit.BusinessDays ? period.From(day, calendar) : period.From(day);
}
