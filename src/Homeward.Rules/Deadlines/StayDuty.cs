using Homeward.Rules.Facts;

namespace Homeward.Rules.Deadlines;

/// <summary>A duty of one placement with a day: owed while the child is there, and missed for good once the child has left after it.</summary>
internal static class StayDuty
{
    /// <summary>A child who left by the day, with nothing done, is owed nothing.</summary>
    public static void Once(
        Rule rule,
        CaseView view,
        DueList dues,
        Placement placement,
        DateOnly? endedOn,
        DateOnly dueOn,
        Fact? by,
        DateOnly? metOn,
        in Because because,
        FactKinds needs)
    {
        if (metOn is null && endedOn <= dueOn)
        {
            return;
        }

        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Placement, placement.PlacementId, placement.Provider),
            EpisodeId = view.Episode.Removal.Id,
            DueOn = dueOn,
            Status = Clock.Status(view.AsOf, dueOn, metOn, null, rule.AlertDays),
            SatisfiedOn = metOn,
            SatisfiedBy = metOn is null ? null : by?.Id,
            CanStillBeMet = metOn is null && endedOn is null,
            NotCollected = metOn is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        });
    }

    /// <summary>A duty without a day: met, or open while the child is there.</summary>
    public static void Standing(
        Rule rule, CaseView view, DueList dues, Placement placement, DateOnly? endedOn, Fact? by, DateOnly? metOn, in Because because, FactKinds needs)
    {
        if (metOn is null && endedOn is not null)
        {
            return;
        }

        dues.Add(new DueDate
        {
            Rule = rule,
            About = new Subject(SubjectKind.Placement, placement.PlacementId, placement.Provider),
            EpisodeId = view.Episode.Removal.Id,
            Status = metOn is null ? DueStatus.Open : DueStatus.MetOnTime,
            SatisfiedOn = metOn,
            SatisfiedBy = metOn is null ? null : by?.Id,
            CanStillBeMet = metOn is null,
            NotCollected = metOn is null && (view.Facts.NotCollected & needs) != FactKinds.None,
            Because = because,
        });
    }
}
