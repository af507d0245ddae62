using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States.Ny;

/// <summary>How the days of a New York case are counted (Gen. Constr. Law 20, 25-a, 30), and when a hearing was complete.</summary>
internal static class NewYorkCase
{
    /// <summary>The last day of a rule's period from a day; one that is closed is met on the next open day. Hours count whole days where the hour is not on record.</summary>
    public static DateOnly DueOn(Rule rule, CaseView view, DateOnly from) => DueOn(rule.Period!.Value, view, from);

    /// <summary>The last day of a period from a day; one that is closed is met on the next open day.</summary>
    public static DateOnly DueOn(Period period, CaseView view, DateOnly from) => period.Unit is PeriodUnit.Hours
        ? DayCount.RollForward(period.From(from), view.Settings.NewYork.Court)
        : period.From(from, view.Settings.NewYork.Court);

    /// <summary>The last day before an event, counted back; a closed one becomes the last open day before unless the agency reads it otherwise.</summary>
    public static DateOnly Before(Rule rule, CaseView view, DateOnly on)
    {
        var dueOn = rule.Period!.Value.Before(on, view.Settings.NewYork.Court);
        return view.Settings.NewYork.BackCountRollsBack ? DayCount.RollBack(dueOn, view.Settings.NewYork.Court) : dueOn;
    }

    /// <summary>A day of the service case, which begins here with the removal; moved when it is closed.</summary>
    public static DateOnly DayOfCase(CaseView view, int day) => DayCount.RollForward(
        DayCount.AddDays(view.Episode.Removal.On, view.Settings.NewYork.FirstDayOfCaseCounts ? day - 1 : day), view.Settings.NewYork.Court);

    /// <summary>Whether the child was taken without a court order.</summary>
    public static bool IsEmergency(CaseView view) => view.Episode.Removal.Manner is RemovalManner.EmergencyAgency or RemovalManner.EmergencyLawEnforcement;

    /// <summary>The day a hearing was complete: as recorded, or the day of an order made at it; null while neither is on record.</summary>
    public static DateOnly? Completed(CaseView view, Hearing hearing)
    {
        if (hearing.CompletedOn <= view.AsOf)
        {
            return hearing.CompletedOn;
        }

        foreach (var order in view.Facts.CourtOrders.UpTo(view.AsOf))
        {
            if (order.HearingId == hearing.Id)
            {
                return order.OrderedOn;
            }
        }

        return null;
    }
}
