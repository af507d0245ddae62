using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Measures;

/// <summary>The statewide frequency and residence measures (fed-visit-95, fed-visit-50-residence), computed from the facts of many children.</summary>
public static class CaseworkerVisits
{
    /// <summary>The federal fiscal year a day belongs to: 1 October to 30 September, named for the year it ends in.</summary>
    public static int FiscalYear(DateOnly day) => day.Month >= 10 ? day.Year + 1 : day.Year;

    /// <summary>
    /// The measure of a federal fiscal year, as far as it has passed by <paramref name="asOf"/>. Children are counted up to the month before the one in which
    /// they turn 18 (UNVERIFIED-H); months of a child with dates only are not, since nothing inside is known.
    /// </summary>
    public static VisitMeasure Of(IEnumerable<CaseFacts> children, int fiscalYear, DateOnly asOf, RulebookSettings settings)
    {
        var view = new CaseView(settings);
        var sum = new VisitMeasure(0, 0, 0);
        foreach (var facts in children)
        {
            view.Load(facts, asOf);
            var one = Of(view, fiscalYear);
            sum = new VisitMeasure(sum.Months + one.Months, sum.Visited + one.Visited, sum.InResidence + one.InResidence);
        }

        return sum;
    }

    private static VisitMeasure Of(CaseView view, int fiscalYear)
    {
        var (months, visited, residence) = (0, 0, 0);
        for (var month = new DateOnly(fiscalYear - 1, 10, 1); month.Year < fiscalYear || month.Month < 10; month = month.AddMonths(1))
        {
            var last = DayCount.EndOfMonth(month);
            if (last > view.AsOf || !InCareAll(view, month, last) || !CareMonth.OwesVisit(view, month, last) || view.Birthday(18) <= last)
            {
                continue;
            }

            months++;
            var (seen, home) = Seen(view, month, last);
            visited += seen ? 1 : 0;
            residence += home ? 1 : 0;
        }

        return new VisitMeasure(months, visited, residence);
    }

    private static bool InCareAll(CaseView view, DateOnly month, DateOnly last)
    {
        foreach (var episode in view.Episodes)
        {
            if (!episode.Removal.DatesOnly && episode.Removal.On <= month && (episode.EndedOn is null || episode.EndedOn > last))
            {
                return true;
            }
        }

        return false;
    }

    private static (bool Seen, bool InResidence) Seen(CaseView view, DateOnly month, DateOnly last)
    {
        var (seen, home) = (false, false);
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(last))
        {
            if (visit.On >= month && visit.Mode is VisitMode.InPerson)
            {
                seen = true;
                home |= visit.Place is VisitPlace.Residence;
            }
        }

        return (seen, home);
    }
}
