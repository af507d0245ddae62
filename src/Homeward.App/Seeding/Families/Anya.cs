using Homeward.Rules.Facts;

namespace Homeward.App.Seeding.Families;

/// <summary>15, six months in care. Planted: last seen 26 days ago, so that this month's visit is open.</summary>
internal static class Anya
{
    public static DemoCase Case { get; } = new CaseStory("Anya Petrov", "2011-06-02")
        .RemovedOn("2026-03-30", firstOrder: "2026-03-31")
        .Mother("Irina Petrov")
        .Relative("Sergei Petrov", Relation.OtherRelative)
        .Lives(PlacementSetting.FosterFamilyHome, "Home of the Castellos", "2026-03-30")
        .TimeWith("mother", everyDays: 14, last: "2026-09-30")
        .Goal("2026-05-11", PermanencyPlan.LiveWithRelative)
        .Adjudicated("2026-05-11")
        .Reviewed("2026-08-17")
        .SeenEachMonth(10, last: "2026-09-09")
        .NextHearing(HearingKind.Review, "2026-12-08", toldOn: "2026-08-17")
        .Tell();
}
