using Homeward.Rules.Deadlines;

namespace Homeward.App.Due;

/// <summary>A worker's lines in the three groups of Today: what is late, what falls into the week, and what a rule already warns of beyond it.</summary>
public sealed record TodayList(IReadOnlyList<TodayItem> Overdue, IReadOnlyList<TodayItem> ThisWeek, IReadOnlyList<TodayItem> AtRisk)
{
    public static TodayList Of(IReadOnlyList<TodayItem> items, DateOnly today)
    {
        var week = today.AddDays(TodayQuery.DaysAhead);
        return new(
            [.. items.Where(item => item.DueOn < today)],
            // What a rule already warns of stands before what merely falls into the week.
            [.. items.Where(item => item.DueOn >= today && item.DueOn <= week).OrderBy(static item => item.Status is not DueStatus.DueSoon)],
            [.. items.Where(item => item.DueOn > week && item.Status is DueStatus.DueSoon)]);
    }
}
