using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The shape of a duty tied to one fact and owed whether or not the child is still in care: with a last day, or without one where the law sets none.</summary>
internal static class EventDuty
{
    /// <summary>Open until it is done, or met.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="view">The child and day.</param>
    /// <param name="dues">The list to add to.</param>
    /// <param name="about">The fact it is tied to.</param>
    /// <param name="dueOn">The last compliant day; null where the law sets none.</param>
    /// <param name="doneOn">The day it was done; a day after the one looked at counts as not yet done.</param>
    /// <param name="because">Why.</param>
    /// <param name="subject">What it is about, where it is not the fact itself.</param>
    /// <param name="by">The fact that met it, where it is not the fact itself.</param>
    /// <param name="needs">Kinds of fact without which it cannot be judged.</param>
    public static void Add(
        Rule rule,
        CaseView view,
        DueList dues,
        Fact about,
        DateOnly? dueOn,
        DateOnly? doneOn,
        in Because because,
        Subject? subject = null,
        Fact? by = null,
        FactKinds needs = FactKinds.None)
    {
        doneOn = Known(view, doneOn);
        dues.Add(new DueDate
        {
            Rule = rule,
            About = subject ?? new Subject(SubjectKind.Event, about.Id),
            EpisodeId = Standing.EpisodeOn(view, about.HappenedOn),
            DueOn = dueOn,
            Status = dueOn is { } last ? Clock.Status(view.AsOf, last, doneOn, null, rule.AlertDays)
                : doneOn is null ? DueStatus.Open
                : DueStatus.MetOnTime,
            SatisfiedOn = doneOn,
            MetBy = doneOn is null ? null : by ?? about,
            CanStillBeMet = doneOn is null,
            NotCollected = doneOn is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        });
    }

    /// <summary>Shown not done, or done in a way that does not count, and past repair.</summary>
    public static void Missed(Rule rule, CaseView view, DueList dues, Fact about, DateOnly dueOn, in Because because, Subject? subject = null) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = subject ?? new Subject(SubjectKind.Event, about.Id),
            EpisodeId = Standing.EpisodeOn(view, about.HappenedOn),
            DueOn = dueOn,
            Status = DueStatus.Overdue,
            Because = because,
        });

    /// <summary>It does not arise, or something of the law stands in its place.</summary>
    public static void Closed(Rule rule, CaseView view, DueList dues, Fact about, DueStatus status, DateOnly? dueOn, in Because because, Subject? subject = null) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = subject ?? new Subject(SubjectKind.Event, about.Id),
            EpisodeId = Standing.EpisodeOn(view, about.HappenedOn),
            DueOn = dueOn,
            Status = status,
            Because = because,
        });

    /// <summary>A day, once it has come.</summary>
    public static DateOnly? Known(CaseView view, DateOnly? day) => day <= view.AsOf ? day : null;
}
