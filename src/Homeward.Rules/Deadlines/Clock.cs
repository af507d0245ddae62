using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The shapes a dated duty takes: once, again and again, within hours. A rule's evaluation names its facts and its sentence; these do the rest.</summary>
internal static class Clock
{
    /// <summary>Where a duty stands on a day.</summary>
    public static DueStatus Status(DateOnly asOf, DateOnly dueOn, DateOnly? satisfiedOn, DateOnly? windowFrom, int alertDays)
    {
        if (satisfiedOn is { } on)
        {
            return on <= dueOn ? DueStatus.MetOnTime : DueStatus.MetLate;
        }

        if (asOf > dueOn)
        {
            return DueStatus.Overdue;
        }

        return windowFrom > asOf ? DueStatus.NotYet : dueOn.DayNumber - asOf.DayNumber <= alertDays ? DueStatus.DueSoon : DueStatus.Open;
    }

    /// <summary>
    /// A duty of the episode owed once. After the episode ended it is listed only if it was met or its day had passed before the end, and cannot be met any more.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="view">The child and day.</param>
    /// <param name="dues">The list to add to.</param>
    /// <param name="dueOn">The last compliant day.</param>
    /// <param name="satisfiedBy">The fact that met it.</param>
    /// <param name="because">Why.</param>
    /// <param name="needs">Kinds of fact without which it cannot be judged.</param>
    /// <param name="about">What it is about; the child when not given.</param>
    /// <param name="satisfiedOn">The day it was met, where it is not the day the fact happened.</param>
    /// <param name="curable">False when it can no longer be met once its day has passed.</param>
    /// <param name="windowFrom">The first day it can be met.</param>
    public static void Once(
        Rule rule,
        CaseView view,
        DueList dues,
        DateOnly dueOn,
        Fact? satisfiedBy,
        in Because because,
        FactKinds needs = FactKinds.None,
        in Subject about = default,
        DateOnly? satisfiedOn = null,
        bool curable = true,
        DateOnly? windowFrom = null)
    {
        ref readonly var episode = ref view.Episode;
        satisfiedOn ??= satisfiedBy?.HappenedOn;
        if (satisfiedOn is null && episode.EndedOn < dueOn)
        {
            return;
        }

        var status = Status(view.AsOf, dueOn, satisfiedOn, windowFrom, rule.AlertDays);
        dues.Next().Write(
            rule,
            about,
            episode,
            status,
            because,
            dueOn,
            satisfiedOn,
            satisfiedBy,
            satisfiedOn is null && episode.IsOpen && (curable || status is not DueStatus.Overdue),
            satisfiedOn is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            windowFrom);
    }

    /// <summary>
    /// A duty owed again and again in the episode: first <see cref="Rule.Period"/> after <paramref name="start"/>, then after each event that met it
    /// (never after the anniversary). Every met one is listed, and the one that is owed now.
    /// </summary>
    /// <typeparam name="T">The kind of fact that meets it.</typeparam>
    /// <param name="rule">The rule; its period must be set.</param>
    /// <param name="view">The child and day.</param>
    /// <param name="dues">The list to add to.</param>
    /// <param name="start">The day the first period runs from.</param>
    /// <param name="events">The facts that may meet it, in order.</param>
    /// <param name="counts">Which of them do.</param>
    /// <param name="first">Why the first is owed; {event} is set to <paramref name="start"/>.</param>
    /// <param name="later">Why each later one is; {event} is set to the event before.</param>
    /// <param name="needs">Kinds of fact without which it cannot be judged.</param>
    public static void Recurring<T>(
        Rule rule,
        CaseView view,
        DueList dues,
        DateOnly start,
        ReadOnlySpan<T> events,
        Func<T, bool> counts,
        in Because first,
        string later,
        FactKinds needs = FactKinds.None)
        where T : Fact
    {
        var because = first with { Event = start };
        var dueOn = rule.Period!.Value.From(start);
        foreach (var fact in events)
        {
            if (view.Episode.Holds(fact.HappenedOn) && counts(fact))
            {
                Once(rule, view, dues, dueOn, fact, because, needs);
                dueOn = rule.Period.Value.From(fact.HappenedOn);
                because = new Because(later, fact.HappenedOn);
            }
        }

        Once(rule, view, dues, dueOn, null, because, needs);
    }

    /// <summary>A duty within clock hours of an instant: met when the instant it was done is not after the last compliant one.</summary>
    public static void Hours(
        Rule rule,
        CaseView view,
        DueList dues,
        DateTimeOffset trigger,
        DateTimeOffset? doneAt,
        Fact about,
        in Because because,
        FactKinds needs,
        bool stillPossible = true)
    {
        var dueAt = rule.Period!.Value.From(trigger);
        var dueOn = DateOnly.FromDateTime(dueAt.DateTime);
        var doneOn = doneAt is { } done && DateOnly.FromDateTime(done.DateTime) <= view.AsOf ? DateOnly.FromDateTime(done.DateTime) : (DateOnly?)null;
        var status = doneOn is null
            ? Status(view.AsOf, dueOn, null, null, rule.AlertDays)
            : doneAt <= dueAt ? DueStatus.MetOnTime : DueStatus.MetLate;
        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Event, about.Id),
            EpisodeId = Standing.EpisodeOn(view, about.HappenedOn),
            DueOn = dueOn,
            DueAt = dueAt,
            Status = status,
            SatisfiedOn = doneOn,
            MetBy = doneOn is null ? null : about,
            CanStillBeMet = doneOn is null && stillPossible,
            NotCollected = doneOn is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        });
    }
}
