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

        dues.Next().Write(
            rule,
            new Subject(SubjectKind.Placement, placement.PlacementId, placement.Provider),
            view.Episode,
            Clock.Status(view.AsOf, dueOn, metOn, null, rule.AlertDays),
            because,
            dueOn,
            metOn,
            metOn is null ? null : by,
            metOn is null && endedOn is null,
            metOn is null && (view.Facts.NotCollected & needs) != FactKinds.None);
    }

    /// <summary>A duty without a day: met, or open while the child is there.</summary>
    public static void Standing(
        Rule rule, CaseView view, DueList dues, Placement placement, DateOnly? endedOn, Fact? by, DateOnly? metOn, in Because because, FactKinds needs)
    {
        if (metOn is null && endedOn is not null)
        {
            return;
        }

        dues.Next().Write(
            rule,
            new Subject(SubjectKind.Placement, placement.PlacementId, placement.Provider),
            view.Episode,
            metOn is null ? DueStatus.Open : DueStatus.MetOnTime,
            because,
            null,
            metOn,
            metOn is null ? null : by,
            metOn is null,
            metOn is null && (view.Facts.NotCollected & needs) != FactKinds.None);
    }
}
