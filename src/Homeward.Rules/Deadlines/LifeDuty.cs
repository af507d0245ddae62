using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The shape of a duty of one day that hangs on the child's age or an agreement rather than on a stay in care, and can outlast it.</summary>
internal static class LifeDuty
{
    /// <summary>Owed once, between the first day it can be met, if there is one, and the last compliant day.</summary>
    /// <param name="rule">The rule; of scope <see cref="RuleScope.Child"/>.</param>
    /// <param name="view">The child and day.</param>
    /// <param name="dues">The list to add to.</param>
    /// <param name="dueOn">The last compliant day; null where the law sets none.</param>
    /// <param name="because">Why.</param>
    /// <param name="by">The fact that met it.</param>
    /// <param name="metOn">The day it was met; that the fact happened where not given.</param>
    /// <param name="needs">Kinds of fact without which it cannot be judged.</param>
    /// <param name="about">What it is about; the child when not given.</param>
    /// <param name="curable">False when it can no longer be met once its day has passed.</param>
    /// <param name="windowFrom">The first day it can be met.</param>
    public static void Once(
        Rule rule,
        CaseView view,
        DueList dues,
        DateOnly? dueOn,
        in Because because,
        Fact? by = null,
        DateOnly? metOn = null,
        FactKinds needs = FactKinds.None,
        in Subject about = default,
        bool curable = true,
        DateOnly? windowFrom = null)
    {
        metOn ??= by?.HappenedOn;
        var status = dueOn is { } day ? Clock.Status(view.AsOf, day, metOn, windowFrom, rule.AlertDays)
            : metOn is null ? DueStatus.Open
            : DueStatus.MetOnTime;
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = Standing.EpisodeOn(view, dueOn is { } on && on < view.AsOf ? on : view.AsOf),
            WindowFrom = windowFrom,
            DueOn = dueOn,
            Status = status,
            SatisfiedOn = metOn,
            MetBy = by,
            CanStillBeMet = metOn is null && (curable || status is not DueStatus.Overdue),
            NotCollected = metOn is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        });
    }

    /// <summary>A fact stands in its place.</summary>
    public static void Excused(
        Rule rule, CaseView view, DueList dues, DateOnly dueOn, in Because because, Fact by, DateOnly? windowFrom = null) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = Subject.Child,
            EpisodeId = Standing.EpisodeOn(view, dueOn < view.AsOf ? dueOn : view.AsOf),
            WindowFrom = windowFrom,
            DueOn = dueOn,
            Status = DueStatus.Excused,
            SatisfiedOn = by.HappenedOn,
            MetBy = by,
            Because = because,
        });

    /// <summary>It does not arise, for the reason given.</summary>
    public static void NotOwed(Rule rule, CaseView view, DueList dues, in Because because, in Subject about = default) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = Standing.EpisodeOn(view, view.AsOf),
            Status = DueStatus.NotApplicable,
            Because = because,
        });
}
