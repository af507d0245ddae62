using Homeward.Rules.Deadlines;
using Homeward.Rules.Facts;
using Homeward.Rules.Time;

namespace Homeward.Rules.Rulebooks.States;

/// <summary>When something happened: the day, and the instant where it is on record.</summary>
internal readonly record struct When(DateOnly On, DateTimeOffset? At = null);

/// <summary>
/// A duty within clock hours in a court's time, with or without the hours of days the court is closed. Where the hour of the start is not on record only the
/// day can be told: the last day the hours can reach.
/// </summary>
internal static class CourtHours
{
    /// <summary>Adds the duty.</summary>
    /// <param name="rule">The rule; its period is of hours.</param>
    /// <param name="view">The child and day.</param>
    /// <param name="dues">The list to add to.</param>
    /// <param name="court">The court's calendar, for its zone and the day it shows.</param>
    /// <param name="skipsClosedDays">Whether hours of closed days do not count.</param>
    /// <param name="start">What the hours run from.</param>
    /// <param name="by">What met it; null while nothing did.</param>
    /// <param name="done">When that was.</param>
    /// <param name="because">Why, when the hour of the start is on record.</param>
    /// <param name="withoutHour">Why, when it is not.</param>
    /// <param name="needs">Kinds of fact without which it cannot be judged.</param>
    /// <param name="about">What it is about; the child when not given.</param>
    /// <param name="curable">Whether it can still be done late.</param>
    public static void Within(
        Rule rule,
        CaseView view,
        DueList dues,
        CourtCalendar court,
        bool skipsClosedDays,
        When start,
        Fact? by,
        When? done,
        in Because because,
        string withoutHour,
        FactKinds needs,
        Subject? about = null,
        bool curable = true)
    {
        var period = rule.Period!.Value;
        var dueAt = start.At is { } at ? DayCount.AddHours(at, period.Count, skipsClosedDays ? court : null) : (DateTimeOffset?)null;
        var dueOn = dueAt is { } instant ? court.DayOf(instant) : skipsClosedDays ? period.From(start.On, court) : period.From(start.On);
        if (by is null && view.Episode.EndedOn <= dueOn)
        {
            return;
        }

        var late = done is { At: { } doneAt } && dueAt is { } last ? doneAt > last : done?.On > dueOn;
        var open = Clock.Status(view.AsOf, dueOn, null, null, rule.AlertDays);
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about ?? Subject.Child,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            DueAt = dueAt?.ToOffset(court.Zone.GetUtcOffset(dueAt.Value)),
            Status = by is null ? open : late ? DueStatus.MetLate : DueStatus.MetOnTime,
            SatisfiedOn = done?.On,
            MetBy = by,
            CanStillBeMet = by is null && view.Episode.IsOpen && (curable || open is not DueStatus.Overdue),
            NotCollected = by is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = dueAt is null ? because with { Sentence = withoutHour } : because,
        });
    }
}
