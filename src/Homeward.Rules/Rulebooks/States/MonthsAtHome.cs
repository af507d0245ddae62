using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>A visit where the child lives, in each of the first months in care.</summary>
internal static class MonthsAtHome
{
    private static readonly Subject Month = new(SubjectKind.Month);

    /// <summary>Adds each calendar month that begins within the rule's period of the removal; the month of removal itself only where the agency reads months so.</summary>
    public static void First(Rule rule, CaseView view, DueList dues, string sentence)
    {
        var removedOn = view.Episode.Removal.On;
        var until = rule.Period!.Value.From(removedOn);
        var month = CalendarMonth.Of(removedOn);
        if (removedOn > month.First && !view.Settings.PartialMonthsOweVisit)
        {
            month = month.Next();
        }

        for (; month.First <= view.AsOf && month.First < until && !(view.Episode.EndedOn <= month.Last); month = month.Next())
        {
            if (CareMonth.OwesVisit(view, month.First, month.Last))
            {
                Clock.Once(
                    rule, view, dues, month.Last, Visit(view, month), new Because(sentence, removedOn), FactKinds.CaseHistory, Month, curable: false, windowFrom: month.First);
            }
        }
    }

    private static CaseworkerVisit? Visit(CaseView view, CalendarMonth month)
    {
        foreach (var visit in view.Facts.CaseworkerVisits.UpTo(view.AsOf))
        {
            if (visit is { Mode: VisitMode.InPerson, Place: VisitPlace.Residence } && visit.On >= month.First && visit.On <= month.Last && view.Episode.Holds(visit.On))
            {
                return visit;
            }
        }

        return null;
    }
}
