using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>The shapes of a duty for which the law sets no day, or whose day and doing are one: its status comes from what is documented.</summary>
internal static class Duty
{
    /// <summary>Owed, and nothing on record shows it done. It has no due date, for the law sets none.</summary>
    public static void Open(Rule rule, CaseView view, DueList dues, in Because because, Subject about, FactKinds needs = FactKinds.None) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = view.Episode.Removal.Id,
            Status = DueStatus.Open,
            CanStillBeMet = true,
            NotCollected = (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        });

    /// <summary>Shown done on a day.</summary>
    public static void Met(Rule rule, CaseView view, DueList dues, DateOnly on, Fact by, in Because because, Subject about, DateOnly? dueOn = null) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            Status = DueStatus.MetOnTime,
            SatisfiedOn = on,
            SatisfiedBy = by.Id,
            Because = because,
        });

    /// <summary>Shown not done when it had to be.</summary>
    public static void Missed(
        Rule rule, CaseView view, DueList dues, DateOnly dueOn, in Because because, Subject about, bool curable = false) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            Status = DueStatus.Overdue,
            CanStillBeMet = curable,
            Because = because,
        });

    /// <summary>An exception of the law, documented on a day, stands in its place.</summary>
    public static void Excused(Rule rule, CaseView view, DueList dues, DateOnly on, Fact by, in Because because, Subject about, DateOnly? dueOn = null) =>
        dues.Add(new DueDate
        {
            Rule = rule,
            About = about,
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            Status = DueStatus.Excused,
            SatisfiedOn = on,
            SatisfiedBy = by.Id,
            Because = because,
        });
}
