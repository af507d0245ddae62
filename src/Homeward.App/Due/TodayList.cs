
namespace Homeward.App.Due;

/// <summary>A worker's lines in the three groups of Today: what is late, what falls into the week, and what a rule already warns of beyond it.</summary>
public sealed record TodayList(IReadOnlyList<TodayLine> Overdue, IReadOnlyList<TodayLine> ThisWeek, IReadOnlyList<TodayLine> AtRisk)
{
    /// <summary>As many as are seen without asking for more.</summary>
    public const int AboveTheFold = 7;

    public int Count => Overdue.Count + ThisWeek.Count + AtRisk.Count;

    public static TodayList Of(IReadOnlyList<TodayLine> items, DateOnly today)
    {
        var week = today.AddDays(TodayQuery.DaysAhead);
        var (overdue, warned, thisWeek, atRisk) = (new List<TodayLine>(items.Count), new List<TodayLine>(), new List<TodayLine>(), new List<TodayLine>());
        foreach (var item in items)
        {
            if (item.DueOn < today) overdue.Add(item);
            else if (item.DueOn > week) atRisk.Add(item);
            else (item.IsWarned ? warned : thisWeek).Add(item);
        }

        // What a rule already warns of stands before what merely falls into the week.
        return new(overdue, [.. warned, .. thisWeek], atRisk);
    }

    /// <summary>
    /// The few that stand above the fold: overdue first; of the rest, at least two of what is at risk stand beside what is due this week, for nobody should learn
    /// of it when it is late.
    /// </summary>
    public TodayList Fold()
    {
        var overdue = Math.Min(Overdue.Count, AboveTheFold - 2);
        var atRisk = Math.Min(AtRisk.Count, Math.Max(2, AboveTheFold - overdue - ThisWeek.Count));
        return new([.. Overdue.Take(overdue)], [.. ThisWeek.Take(AboveTheFold - overdue - atRisk)], [.. AtRisk.Take(atRisk)]);
    }
}
