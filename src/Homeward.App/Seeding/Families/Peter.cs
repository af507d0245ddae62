using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>8, five months in care, in a home on hold.</summary>
internal static class Peter
{
    public static DemoCase Case { get; } = new CaseStory("Peter Novak", "2018-04-11")
        .RemovedOn("2026-04-27", firstOrder: "2026-04-28")
        .Mother("Jana Novak")
        .Relative("Milan Novak", Relation.Grandparent)
        .Lives(PlacementSetting.FosterFamilyHome, "Lindqvist home", "2026-04-27")
        .TimeWith("mother", everyDays: 7, last: "2026-10-03")
        .Goal("2026-06-15", PermanencyPlan.Reunification)
        .Adjudicated("2026-06-15")
        .SeenEachMonth(18, last: "2026-09-29")
        .NextHearing(HearingKind.Review, "2026-11-22", toldOn: "2026-06-15")
        .Tell();
}
