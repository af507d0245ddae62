using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The shapes a duty without a countdown takes: one the law sets no day for, and a stretch of days that can be paid for.</summary>
internal static class Standing
{
    /// <summary>The episode a day belongs to; null when the child was not in care on it.</summary>
    public static Guid? EpisodeOn(CaseView view, DateOnly day)
    {
        for (var index = view.Episodes.Count - 1; index >= 0; index--)
        {
            if (view.Episodes[index].Holds(day))
            {
                return view.Episodes[index].Removal.Id;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a fact of a kind that a source does not hold stems from that source: it happened before the day from which the record is otherwise kept.
    /// </summary>
    public static bool IsFromGap(CaseView view, FactKinds kinds, DateOnly happenedOn)
    {
        foreach (var gap in view.Facts.CollectionGaps.UpTo(DateOnly.MaxValue))
        {
            if ((gap.Kinds & kinds) != FactKinds.None && happenedOn < gap.On)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A duty of the episode the law sets no day for: met, or open while the child is in care.</summary>
    public static void Owed(
        Rule rule,
        CaseView view,
        DueList dues,
        in Because because,
        DateOnly? metOn = null,
        Fact? by = null,
        FactKinds needs = FactKinds.None,
        in Subject about = default)
    {
        if (metOn is null && !view.Episode.IsOpen)
        {
            return;
        }

        dues.Next().Write(
            rule,
            about,
            view.Episode,
            metOn is null ? DueStatus.Open : DueStatus.MetOnTime,
            because,
            null,
            metOn,
            by,
            metOn is null,
            metOn is null && (view.Facts.NotCollected & needs) != FactKinds.None);
    }

    /// <summary>
    /// A requirement that must hold on every day and has not held since <paramref name="since"/>, the last day it did: overdue until it holds again.
    /// Nothing repairs the days between.
    /// </summary>
    public static void Broken(Rule rule, CaseView view, DueList dues, DateOnly since, in Because because, in Subject about = default) =>
        dues.Next().Write(
            rule,
            about,
            view.Episode,
            Clock.Status(view.AsOf, since, null, null, rule.AlertDays),
            because,
            since,
            null,
            null,
            view.Episode.IsOpen,
            false);

    /// <summary>
    /// A stretch of days, both ends inside, within which something can be paid for. Nobody is late when it ends: it then no longer applies.
    /// </summary>
    public static void Payable(
        Rule rule, CaseView view, DueList dues, Guid? episode, DateOnly from, DateOnly through, in Because because, in Subject about = default)
    {
        var over = view.AsOf > through;
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = episode,
            WindowFrom = from,
            DueOn = through,
            Status = over ? DueStatus.NotApplicable : Clock.Status(view.AsOf, through, null, from, rule.AlertDays),
            CanStillBeMet = !over,
            IsLimit = true,
            Because = because,
        });
    }
}
