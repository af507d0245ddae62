using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The shapes of a duty for which the law sets no day, or whose day and doing are one: its status comes from what is documented.</summary>
internal static class Duty
{
    /// <summary>Owed, and nothing on record shows it done. It has no due date, for the law sets none.</summary>
    public static void Open(Rule rule, CaseView view, DueList dues, in Because because, in Subject about, FactKinds needs = FactKinds.None) =>
        dues.Next().Write(
            rule, about, view.Episode, DueStatus.Open, because, null, null, null, true, (view.Facts.NotCollected & needs) != FactKinds.None);

    /// <summary>Shown done on a day.</summary>
    public static void Met(Rule rule, CaseView view, DueList dues, DateOnly on, Fact by, in Because because, in Subject about, DateOnly? dueOn = null) =>
        dues.Next().Write(rule, about, view.Episode, DueStatus.MetOnTime, because, dueOn, on, by, false, false);

    /// <summary>Shown not done when it had to be.</summary>
    public static void Missed(
        Rule rule, CaseView view, DueList dues, DateOnly dueOn, in Because because, in Subject about, bool curable = false) =>
        dues.Next().Write(rule, about, view.Episode, DueStatus.Overdue, because, dueOn, null, null, curable, false);

    /// <summary>An exception of the law, documented on a day, stands in its place.</summary>
    public static void Excused(Rule rule, CaseView view, DueList dues, DateOnly on, Fact by, in Because because, in Subject about, DateOnly? dueOn = null) =>
        dues.Next().Write(rule, about, view.Episode, DueStatus.Excused, because, dueOn, on, by, false, false);
}
